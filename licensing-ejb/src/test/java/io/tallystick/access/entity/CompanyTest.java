package io.tallystick.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompanyTest {

    @Test
    @DisplayName("a company accepts API keys until it demands OAuth, and may accept them again")
    void aCompanyMayDemandOauth() {
        Company company = new Company("Acme", Moments.at("2026-01-01T00:00:00Z"));
        assertThat(company.oauthRequired()).isFalse();

        company.demandOauth(true);
        assertThat(company.oauthRequired()).isTrue();

        company.demandOauth(false);
        assertThat(company.oauthRequired()).isFalse();
    }

    @Test
    @DisplayName("a company may be renamed")
    void aCompanyMayBeRenamed() {
        Company company = new Company("Acme", Moments.at("2026-01-01T00:00:00Z"));

        company.rename("Acme Ltd");

        assertThat(company.name()).isEqualTo("Acme Ltd");
    }
}

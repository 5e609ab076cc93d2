package io.tallystick.web;

import io.tallystick.web.access.LicenseApiFilter;
import io.tallystick.web.access.ManagementApiFilter;
import io.tallystick.web.access.OperatorApiFilter;
import io.tallystick.web.error.FailureMapper;
import io.tallystick.web.error.LicensingExceptionMapper;
import io.tallystick.web.error.WebExceptionMapper;
import io.tallystick.web.once.RepetitionFilter;
import io.tallystick.web.v1.AirgapPolicyResource;
import io.tallystick.web.v1.AnalyticsResource;
import io.tallystick.web.v1.ApiKeyResource;
import io.tallystick.web.v1.AssignmentResource;
import io.tallystick.web.v1.AuditResource;
import io.tallystick.web.v1.BrandingResource;
import io.tallystick.web.v1.CompaniesResource;
import io.tallystick.web.v1.CompanyResource;
import io.tallystick.web.v1.ConsoleUserResource;
import io.tallystick.web.v1.CustomerAccountResource;
import io.tallystick.web.v1.CustomerResource;
import io.tallystick.web.v1.DeviceResource;
import io.tallystick.web.v1.DiagnosisResource;
import io.tallystick.web.v1.ExportResource;
import io.tallystick.web.v1.IdentityProviderResource;
import io.tallystick.web.v1.ImportResource;
import io.tallystick.web.v1.InstallationFileResource;
import io.tallystick.web.v1.LicenseUserResource;
import io.tallystick.web.v1.ManagedBundleResource;
import io.tallystick.web.v1.ManagedLicenseResource;
import io.tallystick.web.v1.ManagedProductResource;
import io.tallystick.web.v1.ManagementKeyResource;
import io.tallystick.web.v1.AccountMergeResource;
import io.tallystick.web.v1.CustomFieldResource;
import io.tallystick.web.v1.CustomerMergeResource;
import io.tallystick.web.v1.DeviceVariableResource;
import io.tallystick.web.v1.LicenseFeatureResource;
import io.tallystick.web.v1.LicenseHistoryResource;
import io.tallystick.web.v1.OrderExportResource;
import io.tallystick.web.v1.ProductFeatureResource;
import io.tallystick.web.v1.ProductPolicyResource;
import io.tallystick.web.v1.SigningKeyResource;
import io.tallystick.web.v1.NoteResource;
import io.tallystick.web.v1.OauthClientResource;
import io.tallystick.web.v1.OrderResource;
import io.tallystick.web.v1.WebhookResource;
import io.tallystick.web.v4.ActivationResource;
import io.tallystick.web.v4.BundleFileResource;
import io.tallystick.web.v4.BundleResource;
import io.tallystick.web.v4.ConsumptionResource;
import io.tallystick.web.v4.FloatingResource;
import io.tallystick.web.v4.OauthUrlResource;
import io.tallystick.web.v4.OfflineResource;
import io.tallystick.web.v4.PingResource;
import io.tallystick.web.v4.ProductResource;
import io.tallystick.web.v4.ReleaseResource;
import io.tallystick.web.v4.SsoResource;
import io.tallystick.web.v4.TokenResource;
import io.tallystick.web.v4.TrialResource;
import io.tallystick.web.v4.UserResource;
import io.tallystick.web.v4.VariableResource;
import io.tallystick.web.v4.WellKnownResource;
import io.tallystick.web.wire.BrokenForms;
import io.tallystick.web.wire.ContentTypeFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All resources live below {@code /api}: the License API under {@code v4}, the Management API under {@code v1}. They are listed, as the
 * pages below other addresses are none of them.
 */
@ApplicationPath("api")
public class TallystickApi extends Application {

    private static final Set<Class<?>> LICENSE_API = Set.of(
        ActivationResource.class, BundleFileResource.class, BundleResource.class, ConsumptionResource.class,
        FloatingResource.class, OauthUrlResource.class, OfflineResource.class, PingResource.class, ProductResource.class,
        ReleaseResource.class, SsoResource.class, TokenResource.class, TrialResource.class, UserResource.class,
        VariableResource.class, WellKnownResource.class);
    private static final Set<Class<?>> MANAGEMENT_API = Set.of(
        AirgapPolicyResource.class, AnalyticsResource.class, ApiKeyResource.class, AssignmentResource.class, AuditResource.class, BrandingResource.class, CompaniesResource.class,
        CompanyResource.class, ConsoleUserResource.class, CustomerAccountResource.class,
        CustomerResource.class, DeviceResource.class, DiagnosisResource.class, ExportResource.class, IdentityProviderResource.class,
        ImportResource.class, InstallationFileResource.class,
        LicenseUserResource.class, ManagedBundleResource.class, ManagedLicenseResource.class, NoteResource.class, ManagedProductResource.class,
        ManagementKeyResource.class, AccountMergeResource.class, CustomFieldResource.class, CustomerMergeResource.class, DeviceVariableResource.class,
        LicenseFeatureResource.class, LicenseHistoryResource.class, OrderExportResource.class, ProductFeatureResource.class, ProductPolicyResource.class, SigningKeyResource.class,
        OauthClientResource.class, OrderResource.class, WebhookResource.class);
    private static final Set<Class<?>> FILTERS_AND_MAPPERS = Set.of(
        LicenseApiFilter.class, ManagementApiFilter.class, OperatorApiFilter.class, FailureMapper.class, LicensingExceptionMapper.class,
        WebExceptionMapper.class, RepetitionFilter.class, BrokenForms.class,
        ContentTypeFilter.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.of(LICENSE_API, MANAGEMENT_API, FILTERS_AND_MAPPERS).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Payara would answer OPTIONS with a description of its own; the contract is the OpenAPI document. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

package io.tallystick.web.page.console;

import io.tallystick.web.page.PageParts;
import io.tallystick.web.page.console.access.ClientChangeResource;
import io.tallystick.web.page.console.access.ClientPageResource;
import io.tallystick.web.page.console.access.KeyPageResource;
import io.tallystick.web.page.console.access.ManagementKeyPageResource;
import io.tallystick.web.page.console.account.CodeResource;
import io.tallystick.web.page.console.account.OwnAccountResource;
import io.tallystick.web.page.console.account.SecondFactorResource;
import io.tallystick.web.page.console.account.SignInResource;
import io.tallystick.web.page.console.account.SignOutResource;
import io.tallystick.web.page.console.audit.AuditPageResource;
import io.tallystick.web.page.console.catalog.BundleListResource;
import io.tallystick.web.page.console.catalog.BundleResource;
import io.tallystick.web.page.console.catalog.CustomFieldPageResource;
import io.tallystick.web.page.console.catalog.FeatureResource;
import io.tallystick.web.page.console.catalog.FileResource;
import io.tallystick.web.page.console.catalog.PolicyChangeResource;
import io.tallystick.web.page.console.catalog.PolicyResource;
import io.tallystick.web.page.console.catalog.ProductListResource;
import io.tallystick.web.page.console.catalog.ProductResource;
import io.tallystick.web.page.console.catalog.VersionListResource;
import io.tallystick.web.page.console.customer.AccountListResource;
import io.tallystick.web.page.console.customer.AccountMergeResource;
import io.tallystick.web.page.console.customer.AccountResource;
import io.tallystick.web.page.console.customer.CustomerListResource;
import io.tallystick.web.page.console.customer.CustomerMergeResource;
import io.tallystick.web.page.console.customer.CustomerResource;
import io.tallystick.web.page.console.customer.NewCustomerResource;
import io.tallystick.web.page.console.customer.NewUserResource;
import io.tallystick.web.page.console.customer.OrderListResource;
import io.tallystick.web.page.console.customer.OrderResource;
import io.tallystick.web.page.console.customer.UserListResource;
import io.tallystick.web.page.console.customer.UserResource;
import io.tallystick.web.page.console.dashboard.DashboardResource;
import io.tallystick.web.page.console.device.DeviceListResource;
import io.tallystick.web.page.console.device.DeviceResource;
import io.tallystick.web.page.console.device.LendResource;
import io.tallystick.web.page.console.device.RefreshFileResource;
import io.tallystick.web.page.console.device.VariablePageResource;
import io.tallystick.web.page.console.exchange.ExchangePageResource;
import io.tallystick.web.page.console.license.EntitlementResource;
import io.tallystick.web.page.console.license.HistoryResource;
import io.tallystick.web.page.console.license.LicenseCareResource;
import io.tallystick.web.page.console.license.LicenseDevicesResource;
import io.tallystick.web.page.console.license.LicenseFeaturePageResource;
import io.tallystick.web.page.console.license.LicenseListResource;
import io.tallystick.web.page.console.license.LicenseResource;
import io.tallystick.web.page.console.license.LicenseUsersResource;
import io.tallystick.web.page.console.license.NotesResource;
import io.tallystick.web.page.console.license.WhyResource;
import io.tallystick.web.page.console.license.WizardResource;
import io.tallystick.web.page.console.settings.CompanyPageResource;
import io.tallystick.web.page.console.settings.LogoPageResource;
import io.tallystick.web.page.console.settings.MailPageResource;
import io.tallystick.web.page.console.settings.PortalPageResource;
import io.tallystick.web.page.console.settings.SigningChangeResource;
import io.tallystick.web.page.console.settings.SigningPageResource;
import io.tallystick.web.page.console.team.TeamMemberResource;
import io.tallystick.web.page.console.team.TeamResource;
import io.tallystick.web.page.console.webhook.DeliveryResource;
import io.tallystick.web.page.console.webhook.SecretResource;
import io.tallystick.web.page.console.webhook.SwitchResource;
import io.tallystick.web.page.console.webhook.WebhookListResource;
import io.tallystick.web.page.console.webhook.WebhookResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All pages below {@code /console}. */
@ApplicationPath("console")
public class ConsolePages extends Application {

    private static final Set<Class<?>> FILTERS = Set.of(ConsoleFilter.class, RightFilter.class, ConsoleHeaders.class);

    /** The pages, one wing a line. */
    private static final Set<Class<?>> PAGES = Set.of(
        SignInResource.class, CodeResource.class, SignOutResource.class, OwnAccountResource.class, SecondFactorResource.class,
        TeamResource.class, TeamMemberResource.class,
        KeyPageResource.class, ManagementKeyPageResource.class, ClientPageResource.class, ClientChangeResource.class,
        CompanyPageResource.class, PortalPageResource.class, MailPageResource.class, SigningPageResource.class, SigningChangeResource.class,
        LogoPageResource.class,
        LicenseListResource.class, LicenseResource.class, EntitlementResource.class, LicenseFeaturePageResource.class, LicenseDevicesResource.class, LicenseUsersResource.class,
        HistoryResource.class, LicenseCareResource.class, NotesResource.class, WhyResource.class, WizardResource.class,
        DeviceListResource.class, DeviceResource.class, RefreshFileResource.class, LendResource.class, VariablePageResource.class,
        CustomerListResource.class, CustomerResource.class, CustomerMergeResource.class, NewCustomerResource.class, AccountListResource.class, AccountResource.class,
        AccountMergeResource.class, UserListResource.class, NewUserResource.class, UserResource.class, OrderListResource.class, OrderResource.class,
        ProductListResource.class, ProductResource.class, PolicyResource.class, PolicyChangeResource.class, FileResource.class,
        FeatureResource.class, CustomFieldPageResource.class, VersionListResource.class,
        BundleListResource.class, BundleResource.class,
        WebhookListResource.class, WebhookResource.class, SecretResource.class, SwitchResource.class, DeliveryResource.class,
        DashboardResource.class, ExchangePageResource.class, AuditPageResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(PageParts.SHARED);
        all.addAll(FILTERS);
        all.addAll(PAGES);
        return all;
    }

    /** No descriptions of a server's own; and no scheme and host before the path of a redirect, which a proxy may know better. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}

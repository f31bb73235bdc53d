using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samphire.App;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web;

/// <summary>The web host: its services and its request pipeline.</summary>
public static class Host
{
    /// <param name="settings">The settings that every entry point shares.</param>
    /// <param name="configure">Configures the host, for example the address it listens on.</param>
    /// <param name="opened">Completes when the store is open; if omitted, it is open already.</param>
    public static WebApplication Build(SamphireSettings settings, Action<WebApplicationBuilder>? configure = null, Task? opened = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(Host).Assembly.GetName().Name });

        // Without HTTPS and QUIC, which the proxy handles: loading their libraries takes part of every start.
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FormLimits.LongestBody;
            kestrel.Limits.MinRequestBodyDataRate = FormLimits.Slowest;
            kestrel.Limits.RequestHeadersTimeout = FormLimits.LongestForHeaders;
        });
        SafeLog.Set(builder.Logging);
        builder.Services.AddSingleton(new StoreOpening(opened ?? Task.CompletedTask));
        AddServices(builder.Services, settings);
        configure?.Invoke(builder);
        var app = builder.Build();
        UsePages(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, SamphireSettings settings)
    {
        services.AddSamphire(settings);
        ServiceAttribute.AddAll(services, typeof(Host).Assembly);
        services.AddPublicPages();
        services.AddScoped(provider => provider.GetRequiredService<RequestCaller>().Caller);
        services.AddScoped(provider => provider.GetRequiredService<StoreFactory>().Open(provider.GetRequiredService<Caller>()));
        services.AddScoped(PageFrameFactory.Make);
        services.AddRateLimits(settings.Limits);
        PersistKeyRing(services, settings);
        services.AddFrontend();
        services.AddExceptionHandler<SignInRefusals>();
        services.AddExceptionHandler<SafeLog>();
        services.AddRouting();
        services.AddAuthentication(SessionClaims.Scheme).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionClaims.Scheme, null);
        services.AddPageRules();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "__Host-samphire-form";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form =>
        {
            form.ValueCountLimit = FormLimits.MostFields;
            form.ValueLengthLimit = FormLimits.LongestField;
            form.BufferBody = false;
        });
        services.AddRazorPages(PageRules.Apply).AddApplicationPart(typeof(Host).Assembly).AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<RejectedForms>();
            mvc.Filters.Add<SaveFormFilter>();
            mvc.Filters.Add<SignInRefusals>();
            mvc.Filters.Add<RequireHandlerFilter>();
            mvc.Filters.Add<RecordViewFilter>();
            mvc.Filters.Add<RemovedCharacters>();
        });
        services.AddHostedService<ScheduledJobs>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    /// <summary>
    /// The Data Protection keys are stored in the key folder, so that every node of an installation can read them. They
    /// encrypt no record.
    /// </summary>
    private static void PersistKeyRing(IServiceCollection services, SamphireSettings settings) =>
        services.AddDataProtection().SetApplicationName("samphire")
            .PersistKeysToFileSystem(Folders.CreateDirectory(Path.Combine(settings.Keys.Path, "forms")))
            .AddKeyManagementOptions(options => options.XmlEncryptor = new KeyRingEncryptor(settings.Keys));

    private static void UsePages(WebApplication app)
    {
        // Only this machine reaches the pages: a browser on it, which treats localhost as secure, or the proxy that
        // terminates TLS.
        app.Use((context, next) =>
        {
            context.Request.Scheme = Uri.UriSchemeHttps;
            return next(context);
        });
        app.UseForwardedHeaders(FormLimits.AddressBehindProxy);
        app.UseResponseHeaders();
        app.UseStatusCodePagesWithReExecute("/not-shown");
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask, AllowStatusCode404Response = true });
        app.UseFrontend();
        app.Use(FormLimits.Check);
        app.UseRouting();
        app.Use(app.Services.GetRequiredService<StoreOpening>().WaitAsync);
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(RequestCaller.Find);
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapWellKnownFiles();
        app.MapMethods(SessionHandler.Here, [HttpMethods.Head, HttpMethods.Get], SessionStatus.Look).RequireAuthorization(PageRules.SignedIn);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous().WithMetadata(new NeedsNoStore());
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = StoreHealth.SayAsync }).AllowAnonymous();
    }
}

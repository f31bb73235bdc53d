using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.App;

/// <summary>What every entry point needs: the packs, the store, the keys and the clock.</summary>
public sealed record SamphireSettings
{
    private readonly Lazy<ContentLibrary> content = null!;

    public SamphireSettings()
    {
    }

    /// <summary>Settings with packs that are still being read. <see cref="Content"/> waits for them.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // Content is read from the lazy value.
    public SamphireSettings(Task<ContentLibrary> content, StoreAddress store, KeyFolder keys, TimeProvider clock)
    {
        this.content = new Lazy<ContentLibrary>(content.GetAwaiter().GetResult);
        Store = store;
        Keys = keys;
        Clock = clock;
    }
#pragma warning restore CS8618

    public required ContentLibrary Content
    {
        get => content.Value;
        init => content = new Lazy<ContentLibrary>(value);
    }

    public required StoreAddress Store { get; init; }

    public required KeyFolder Keys { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Fictional people, who sign in without a second factor. Every page says so.</summary>
    public bool Demo { get; init; }

    /// <summary>Where Hide leads a visitor who has not signed in: an innocuous page.</summary>
    public string ExitTo { get; init; } = "https://www.bbc.co.uk/weather";

    public RateLimits Limits { get; init; } = new();

    public PasswordCost Passwords { get; init; } = PasswordCost.Default;
}

/// <summary>
/// Registers the services that every entry point needs: the infrastructure explicitly, the capabilities' services by
/// attribute.
/// </summary>
public static class SamphireServices
{
    public static IServiceCollection AddSamphire(this IServiceCollection services, SamphireSettings settings)
    {
        services.AddSingleton(settings).AddSingleton(_ => settings.Content).AddSingleton(settings.Clock).AddSingleton(settings.Keys).AddSingleton(settings.Limits)
            .AddSingleton(settings.Passwords).AddSingleton(_ => new PasswordHashing(PasswordHashing.AtOnce, PasswordHashing.Most));
        services.AddSingleton(new SignInRules(WithoutFactor: settings.Demo)).AddSingleton(London.Time());
        services.AddSingleton(new StoreFactory(settings.Store, settings.Clock));
        services.AddSingleton<IKeyWrap>(new FileKeyWrap(settings.Keys)).AddSingleton(new AuditSeals(settings.Keys.Instance!));
        ServiceAttribute.AddAll(services, typeof(SamphireServices).Assembly);
        return services;
    }
}

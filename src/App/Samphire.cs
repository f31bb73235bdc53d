using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Assessments;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Register;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.App.World;

namespace Samphire.App;

/// <summary>What every way in stands on: the packs, the store, the keys and the clock.</summary>
public sealed record SamphireSettings
{
    public required ContentLibrary Content { get; init; }

    public required StoreAddress Store { get; init; }

    public required KeyFolder Keys { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>The practice copy: invented people who sign in without a second factor. Every page says so.</summary>
    public bool Demo { get; init; }

    /// <summary>Where Hide leads whoever has not signed in: a page that anybody might be reading.</summary>
    public string ExitTo { get; init; } = "https://www.bbc.co.uk/weather";

    public AskLimits Limits { get; init; } = new();
}

/// <summary>How often one may ask before one is told to wait: enough for anybody's work, too little to guess or to harvest.</summary>
public sealed record AskLimits
{
    /// <summary>Tries to sign in, a minute and an address.</summary>
    public int SignIns { get; init; } = 10;

    /// <summary>Searches, a minute and an address.</summary>
    public int Searches { get; init; } = 30;

    /// <summary>Concerns that one person begins in an hour.</summary>
    public int Concerns { get; init; } = 20;
}

/// <summary>Puts the use cases together. They are classes with what they need in their constructors, and nothing else.</summary>
public static class SamphireServices
{
    public static IServiceCollection AddSamphire(this IServiceCollection services, SamphireSettings settings)
    {
        services.AddSingleton(settings).AddSingleton(settings.Content).AddSingleton(settings.Clock).AddSingleton(settings.Keys);
        services.AddSingleton(London.Time());
        services.AddSingleton(new StoreFactory(settings.Store, settings.Clock)).AddSingleton<Writer>();
        services.AddSingleton<IKeyWrap>(new FileKeyWrap(settings.Keys)).AddSingleton<DataKeys>();
        services.AddSingleton(new AuditSeals(settings.Keys.Instance!)).AddSingleton<AuditTrail>();
        services.AddSingleton<Identities>().AddSingleton<Actors>().AddSingleton<Sessions>().AddSingleton<SecondFactor>().AddSingleton<CreateAccount>();
        services.AddSingleton<Agencies>().AddSingleton<KeptForms>().AddSingleton<ClearOld>().AddSingleton<OwnSignIns>()
            .AddSingleton<GiveRoles>().AddSingleton<ChangeAccount>().AddSingleton<SetPassword>().AddSingleton<People>().AddSingleton<StartLimit>().AddSingleton<Wendmarsh>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SignIn>(provider, settings.Demo));
        services.AddSingleton<StartConcern>().AddSingleton<Drafts>().AddSingleton<KeepDraft>().AddSingleton<SealSource>().AddSingleton<RecordAlert>();
        services.AddSingleton<WriteRecords>().AddSingleton<FindRecords>().AddSingleton<ConcernJudgement>().AddSingleton<ActNowOfConcern>().AddSingleton<SendConcern>().AddSingleton<WhereConcernGoes>();
        services.AddSingleton<DeskTerms>().AddSingleton<ConcernHistory>().AddSingleton<ConcernDesk>().AddSingleton<RecordReading>();
        services.AddSingleton<ConcernQueries>().AddSingleton<WorkQueries>().AddSingleton<ReporterQueries>();
        services.AddSingleton<AcknowledgeConcern>().AddSingleton<PassConcern>().AddSingleton<AskReporter>().AddSingleton<AnswerDesk>();
        services.AddSingleton<ProposeClosing>().AddSingleton<AgreeClosing>().AddSingleton<DeclineClosing>().AddSingleton<AcceptConcern>();
        services.AddSingleton<Disagree>().AddSingleton<HearReporter>().AddSingleton<EscalateUnread>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ScreenLock>(provider, settings.Demo));
        return services;
    }
}

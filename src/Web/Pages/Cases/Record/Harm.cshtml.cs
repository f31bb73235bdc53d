using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B1a: what someone has already done. Any yes opens Act now.</summary>
public sealed class HarmModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Harm;

    public override string Question => "Has someone already done something?";

    public static IReadOnlyList<(string Field, string Label)> Rows { get; } =
    [
        (nameof(HarmDraft.Sexual), "Done something sexual to the child"),
        (nameof(HarmDraft.Images), "Asked for or got sexual images"),
        (nameof(HarmDraft.Exchange), "Given or promised something in return"),
        (nameof(HarmDraft.Threatened), "Threatened them"),
    ];

    public string? ValueOf(string field) => field switch
    {
        nameof(HarmDraft.Sexual) => Draft.Harm.Sexual,
        nameof(HarmDraft.Images) => Draft.Harm.Images,
        nameof(HarmDraft.Exchange) => Draft.Harm.Exchange,
        _ => Draft.Harm.Threatened,
    };
}

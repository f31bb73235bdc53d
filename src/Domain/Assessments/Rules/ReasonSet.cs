namespace Samphire.Domain.Assessments.Rules;

internal sealed class ReasonSet
{
    private readonly Reason?[] byId = new Reason?[(int)ReasonId.Over18ByDiscretionGiveReason + 1];
    private readonly List<Reason> reasons = new(16);

    public IReadOnlyList<Reason> Reasons => reasons;

    public bool ActNow { get; private set; }

    public bool HasRaisingLink { get; private set; }

    // Any link with somebody known or suspected, whether or not it moves the threshold.
    public bool HasLink { get; private set; }

    public Level Threshold { get; private set; }

    public void Add(IEnumerable<Reason> more)
    {
        foreach (var reason in more)
        {
            reasons.Add(reason);
            byId[(int)reason.Id] = reason;
            ActNow |= reason.Id.RequiresActNow();
            HasRaisingLink |= reason.Id.IsRaisingLink();
            HasLink |= reason.Id.IsLink();
            Threshold = Levels.Higher(Threshold, reason.Id.Threshold());
        }
    }

    public Reason? Find(ReasonId id) => byId[(int)id];

    public bool Has(ReasonId id) => byId[(int)id] is not null;

    // In the order of the contract's table.
    public IReadOnlyList<Reason> InOrder() => Array.FindAll(byId, reason => reason is not null)!;
}

namespace Samphire.Domain.Assessments.Rules;

/// <summary>The reasons collected so far, and the few questions that later families ask of earlier ones.</summary>
internal sealed class Collected
{
    private readonly List<Reason> reasons = new(16);

    public IReadOnlyList<Reason> Reasons => reasons;

    public bool ActNow => reasons.Exists(reason => reason.Id.ActsNow());

    public Level Threshold
    {
        get
        {
            var level = Level.Standard;
            foreach (var reason in reasons)
            {
                level = Levels.Higher(level, reason.Id.Threshold());
            }

            return level;
        }
    }

    public void Add(IEnumerable<Reason> more) => reasons.AddRange(more);

    public Reason? Find(ReasonId id) => reasons.Find(reason => reason.Id == id);

    public bool Has(ReasonId id) => Find(id) is not null;

    public bool HasRaisingLink => reasons.Exists(reason => reason.Id.IsRaisingLink());

    /// <summary>In the order of the contract's table.</summary>
    public IReadOnlyList<Reason> InOrder()
    {
        reasons.Sort((one, other) => one.Id.CompareTo(other.Id));
        return reasons;
    }
}

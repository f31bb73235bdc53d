using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>
/// The two marks of suspected items: those in the shipped pack, and that each changes the decision for every item.
/// </summary>
public sealed class ItemMarkTests
{
    private static readonly Item[] Suspected =
        [.. Assessed.Toolbox.Instrument.Items.Where(item => item.Group == ItemGroup.Suspected && !item.Derived)];

    public static TheoryData<string> Items => [.. Suspected.Select(item => item.Id)];

    [Fact]
    public void Six_items_imply_a_person() => Assert.Equal(
        [
            "suspected.adult-callers",
            "suspected.hurt-by-partner-or-controller",
            "suspected.older-or-controlling-partner",
            "suspected.online-befriending",
            "suspected.staying-with-adults",
            "suspected.taken-or-collected-by-unknown-adults",
        ],
        Marked(item => item.ImpliesPerson));

    [Fact]
    public void Sixteen_items_may_be_actual() => Assert.Equal(
        [
            "suspected.afraid-of-someone",
            "suspected.communications-of-concern",
            "suspected.disclosure-withdrawn",
            "suspected.gang-links",
            "suspected.hurt-by-partner-or-controller",
            "suspected.images-shared",
            "suspected.missing",
            "suspected.older-or-controlling-partner",
            "suspected.online-befriending",
            "suspected.places-of-parallel-economy",
            "suspected.sexual-health-concern",
            "suspected.staying-with-adults",
            "suspected.substances-supplied",
            "suspected.taken-or-collected-by-unknown-adults",
            "suspected.travel-out-of-area",
            "suspected.unexplained-injury",
        ],
        Marked(item => item.MayBeActual));

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_judged_to_be_actual_gives_act_now_only_when_marked_may_be_actual(string id)
    {
        var facts = new AssessmentFacts { Suspected = [id], Happened = YesNo.Yes };

        foreach (var marked in new[] { true, false })
        {
            var decision = JudgedWith(facts, id, item => (marked, item.ImpliesPerson));

            Assert.Equal(marked, decision.ActNow);
            Assert.Equal(marked, decision.Has(ReasonId.JudgedActual));
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Suspected_item_is_asked_about_only_when_marked_may_be_actual(string id)
    {
        var facts = new AssessmentFacts { Suspected = [id], Happened = null };

        foreach (var marked in new[] { true, false })
        {
            Assert.Equal(marked, JudgedWith(facts, id, item => (marked, item.ImpliesPerson)).Has(ReasonId.MayBeActualNotKnown));
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Suspected_item_gives_medium_only_when_marked_implies_person(string id)
    {
        var facts = new AssessmentFacts { Suspected = [id] };

        foreach (var marked in new[] { true, false })
        {
            var decision = JudgedWith(facts, id, item => (item.MayBeActual, marked));

            Assert.Equal(marked, decision.Has(ReasonId.PersonImplied));
            Assert.Equal(marked ? Level.Medium : Level.Standard, decision.Threshold);
        }
    }

    private static IEnumerable<string> Marked(Func<Item, bool> mark) =>
        Assessed.Toolbox.Instrument.Items.Where(mark).Select(item => item.Id).Order(StringComparer.Ordinal);

    private static Decision JudgedWith(AssessmentFacts facts, string id, Func<Item, (bool MayBeActual, bool ImpliesPerson)> marks)
    {
        var instrument = new Instrument([.. Assessed.Toolbox.Instrument.Items.Select(item => item.Id == id ? Remarked(item, marks(item)) : item)]);
        return Assessed.Of(facts.Build(instrument), Assessed.Toolbox with { Instrument = instrument });
    }

    private static Item Remarked(Item item, (bool MayBeActual, bool ImpliesPerson) marks) => new()
    {
        Id = item.Id,
        Group = item.Group,
        Name = item.Name,
        Ask = item.Ask,
        Why = item.Why,
        MayBeActual = marks.MayBeActual,
        ImpliesPerson = marks.ImpliesPerson,
        Origin = item.Origin,
        Evidence = item.Evidence,
        Guidance = item.Guidance,
    };
}

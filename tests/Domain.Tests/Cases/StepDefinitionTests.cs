using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Cases;

/// <summary>
/// Every value in a draft belongs to a question of a step, and so to everything that is derived from the questions.
/// </summary>
public sealed class StepDefinitionTests
{
    private static readonly ConcernContext Context = new(Drafts.Today) { Area = Packs.Newest.Areas.Select(pack => pack.Area).Single(area => area.Stamp.Id == "wendmarsh-demo") };

    /// <summary>Shown by their label instead of their value, or stored by the page with an answer.</summary>
    private static readonly string[] WithoutQuestion = ["Danger.Call999SaidAt"];

    public static TheoryData<string> Leaves => [.. DraftLeaves.All];

    public static TheoryData<string> Questions => [.. DraftLeaves.All.Except(WithoutQuestion)];

    [Fact]
    public void Draft_has_at_least_the_properties_it_had_before()
    {
        Assert.True(DraftLeaves.All.Count >= 38, $"{DraftLeaves.All.Count} properties");
        Assert.Contains("Noticed[0].When", DraftLeaves.All);
        Assert.Contains("Others.Rows[0].WorksWithChildren", DraftLeaves.All);
    }

    [Fact]
    public void Every_property_of_a_draft_is_a_question_of_a_step() => Assert.Equal(WithoutQuestion, Forgotten(new ConcernForm(DraftLeaves.Full(), Context)));

    [Fact]
    public void A_property_that_no_step_asks_is_caught()
    {
        // A step without the school, and a step whose question and property have different names.
        var form = new ConcernForm(DraftLeaves.Full(), Context);
        string[] asked = [.. Names(form).Where(name => name != "Child.School").Select(name => name == "Reach.Phone" ? "Reach.Telephone" : name)];

        Assert.Equal([.. WithoutQuestion, "Child.School", "Reach.Phone"], Forgotten(asked));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void An_answer_changed_on_another_device_is_noticed_and_shown(string path)
    {
        var (theirs, _) = DraftLeaves.Changed(path, Context);
        var (own, other) = (new ConcernForm(DraftLeaves.Full(), Context), new ConcernForm(theirs, Context));

        var pages = Enum.GetValues<ConcernStep>().Where(page => !own[page].Inputs.SequenceEqual(other[page].Inputs)).ToList();

        var changed = Assert.Single(pages);
        if (path != "Others.NobodyElse")
        {
            Assert.NotEmpty(own[changed].DifferencesIn(other[changed]));
        }
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Saved_page_copies_its_answers_into_the_stored_draft(string path)
    {
        var (typed, _) = DraftLeaves.Changed(path, Context);
        var kept = DraftLeaves.Full();
        Assert.NotEqual(DraftLeaves.Text(typed), DraftLeaves.Text(kept));

        foreach (var page in Enum.GetValues<ConcernStep>())
        {
            kept.Take(page, typed);
        }

        Assert.Equal(DraftLeaves.Text(typed), DraftLeaves.Text(kept));
    }

    [Fact]
    public void Every_text_of_a_draft_is_searched_for_names()
    {
        // Any value other than a choice, a number, a day or a time could name somebody.
        string[] texts = [.. DraftLeaves.All.Where(path => DraftLeaves.Changed(path, Context).Words == DraftLeaves.Marker).Except(DraftLeaves.NeverShown)];

        string[] seen = [.. texts.Where(path => IsNamedIn(DraftLeaves.Changed(path, Context).Draft))];

        Assert.True(texts.Length >= 10, string.Join(' ', texts));
        Assert.Equal(texts, seen);
        Assert.False(IsNamedIn(DraftLeaves.Full()));
    }

    [Fact]
    public void Blaming_language_is_looked_for_in_the_reporters_text_and_not_in_exact_words()
    {
        var form = new ConcernForm(DraftLeaves.Full(), Context);

        var texts = form.Steps.SelectMany(step => step.AllFields).OfType<TextField>().Where(text => text.MarksBlame).Select(text => text.Name);

        Assert.Equal(["Noticed[0].What", "Noticed[1].What", "Others.Rows[0].Description"], texts);
    }

    private static bool IsNamedIn(ConcernDraft draft) =>
        NameScan.People(PartialStatement.Of(draft, Drafts.Night, London.Time, Phones.Read).Texts(), [new NamedParty(Guid.Empty, $"Ada {DraftLeaves.Marker}")]).Count > 0;

    private static string[] Forgotten(ConcernForm form) => Forgotten(Names(form));

    private static string[] Forgotten(IEnumerable<string> asked) => [.. DraftLeaves.All.Except(asked)];

    private static IEnumerable<string> Names(ConcernForm form) => DraftLeaves.All.Where(path => DraftLeaves.FieldOf(form, path) is not null);
}

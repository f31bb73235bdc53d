using System.Text.RegularExpressions;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Domain.Tests.Cases;

/// <summary>
/// What the concern form calls the person: "the child or young person" until an age is given, and then what fits the age.
/// </summary>
public sealed partial class PersonWordsTests
{
    public static TheoryData<string?, string> Ages => new()
    {
        { null, "child or young person" },
        { "not known", "child or young person" },
        { "12", "child" },
        { "17", "child" },
        { "15 to 18", "child" },
        { "18", "young person" },
        { "20", "young person" },
        { "25", "person" },
    };

    [Theory]
    [MemberData(nameof(Ages))]
    public void Questions_use_the_words_for_the_age(string? age, string who)
    {
        var draft = new ConcernDraft { Child = new ChildDraft { Age = age }, Noticed = [new NoticedDraft()], Others = new OthersDraft { Rows = [new OtherDraft()] } };
        var form = new ConcernForm(draft, new ConcernContext(Drafts.Today));

        Assert.Equal($"A {who} is being harmed, or may be soon", form.Danger.Answer.Options[2].Label);
        Assert.Equal($"Done something sexual to the {who}", form.Harm.Sexual.Label);
        Assert.Equal($"Select whether someone has threatened the {who}", form.Harm.Threatened.RequiredMessage);
        Assert.Equal($"Who is the {who}?", form.Child.Question);
        Assert.Equal($"Where is the {who} now, and who with? (optional)", form.Child.WhereNow.Label);
        Assert.Equal($"The {who}", form.Child.TitleFor(Audience.Author));
        Assert.Equal($"The {who} told me", form.Noticed.Rows[0].How.Options[1].Label);
        Assert.Equal($"Have you told the {who} that you must pass this on?", form.Source.ChildTold.Label);
        Assert.Equal($"What are they to the {who}?", form.Others.Rows[0].ToChild.Label);
    }

    // Not the question that is asked only about somebody who is treated as a child under 13.
    [Theory]
    [MemberData(nameof(Ages))]
    public void No_text_of_the_form_uses_another_word(string? age, string who)
    {
        var draft = Drafts.Whole();
        draft.Child.Age = age;
        draft.Others.Rows.Add(new OtherDraft { Kind = "person", Name = "Callum", OfConcern = "yes" });
        var form = new ConcernForm(draft, new ConcernContext(Drafts.Today));

        var texts = form.Steps.Where(step => step is not HarmCheckStep).SelectMany(TextsOf).Where(text => Child().IsMatch(text)).ToList();

        Assert.Equal(who.StartsWith("child", StringComparison.Ordinal), texts.Count > 0);
        Assert.All(texts, text => Assert.Contains(who, text, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> TextsOf(FormStep step) =>
    [
        step.Question,
        step.Hint ?? "",
        step.TitleFor(Audience.Author),
        .. step.AllFields.SelectMany(field => (string?[])[field.Label, field.Hint, field.AuthorLabel, field.Subject, field.RequiredMessage]).OfType<string>(),
        .. step.AllFields.OfType<ChoiceField>().SelectMany(field => field.Options).Select(option => option.Label),
    ];

    [GeneratedRegex(@"\bchild\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Child();
}

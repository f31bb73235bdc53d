using Samphire.Domain.Forms;

namespace Samphire.Domain.Cases;

/// <summary>How to reach the reporter tonight.</summary>
public sealed record ReachDraft
{
    public string? Phone { get; set; }

    public bool CannotBeCalled { get; set; }
}

/// <summary>The last page: a check of all answers, and how to reach the reporter.</summary>
public sealed class ReachStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    private const string HowToEnter = "Enter a phone number, like 01632 960 001, or select 'I cannot be called'";
    private const string OneNumber = "Enter one phone number without any other words, like 01632 960 001 or 01632 960 001 ext 4, or select 'I cannot be called'";

    public override string Question => "Check what you have written";

    public PhoneField Phone => new(draft.Reach.Phone, context.ReadPhone)
    {
        Label = "Phone number",
        ReaderLabel = "Can be called on",
        Asked = !draft.Reach.CannotBeCalled,
        RequiredMessage = HowToEnter,
        InvalidMessage = OneNumber,
    };

    public CheckboxField CannotBeCalled => new(draft.Reach.CannotBeCalled)
    {
        Label = "I cannot be called",
        AuthorLabel = "Phone number",
        ReaderLabel = "Can be called on",
        Asked = draft.Reach.CannotBeCalled,
        Words = "Cannot be called",
    };

    public override IReadOnlyList<Field> Fields => [Phone, CannotBeCalled];

    public override string TitleFor(Audience audience) => audience == Audience.Author ? "How to reach you" : "Contacting the reporter";
}

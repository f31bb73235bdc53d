namespace Samphire.Domain.Forms;

/// <summary>Who an answer is shown to.</summary>
public enum Audience
{
    // The person who wrote it.
    Author,

    // The people it was sent to.
    Reader,
}

/// <summary>A page of a form, with its questions.</summary>
public abstract class FormStep : FormPart
{
    // The heading of the page.
    public abstract string Question { get; }

    public virtual string? Hint => null;

    // The heading of its answers.
    public virtual string TitleFor(Audience audience) => Question;

    public IReadOnlyList<Problem> Problems => [.. Fields.SelectMany(asked => asked.Problems)];

    public IEnumerable<Input> Inputs => Fields.SelectMany(asked => asked.Inputs);

    // The values of another copy of the page, where they differ.
    public IEnumerable<Input> DifferencesIn(FormStep other)
    {
        var own = AllFields.Where(field => field is not RowsField).ToDictionary(field => field.Name, StringComparer.Ordinal);
        return other.AllFields.Where(field => field is not RowsField)
            .SelectMany(theirs => own.TryGetValue(theirs.Name, out var field) ? field.DifferencesIn(theirs) : theirs.Inputs.Where(input => input.Value is not null));
    }
}

namespace Samphire.Domain.Forms;

/// <summary>Questions over one part of a draft.</summary>
public abstract class FormPart
{
    // In the order of the page, which every view uses.
    public abstract IReadOnlyList<Field> Fields { get; }

    // Including those of the rows.
    public IEnumerable<Field> AllFields => Fields.SelectMany(asked => asked is RowsField rows ? [rows, .. rows.Rows.SelectMany(row => row.AllFields)] : (Field[])[asked]);
}

/// <summary>A row that the user can add and remove, with its own questions.</summary>
/// <param name="prefix">Its path in the draft: "Noticed[0].".</param>
public abstract class FormRow(string prefix) : FormPart
{
    public sealed override IReadOnlyList<Field> Fields => [.. Questions.Select(OnPage)];

    // The label of the row if it is shown as one line.
    public virtual string Line(Audience audience) => "";

    public bool IsBlank => Questions.Where(CountsAsFilled).All(asked => asked.IsBlank);

    public Field OnPage(Field question) => question.Under(prefix);

    // With the names that they have within the row.
    protected abstract IReadOnlyList<Field> Questions { get; }

    // False for a question that does not count alone, such as a kind without a name.
    protected virtual bool CountsAsFilled(Field question) => true;

    public IEnumerable<Problem> Problems => Fields.SelectMany(asked => asked.Problems);
}

/// <summary>A list of rows with the same questions.</summary>
public sealed record RowsField : Field
{
    /// <summary>A page with more rows is too much to read, and costs everybody else time.</summary>
    public const int Most = 50;

    /// <param name="name">The path of the rows in the draft: "Noticed".</param>
    /// <param name="rows">In the order in which they were added.</param>
    public RowsField(string name, IReadOnlyList<FormRow> rows)
        : base("." + name) => Rows = rows;

    public IReadOnlyList<FormRow> Rows { get; }

    // Shows each row as a section with a title, instead of one line.
    public bool AsParts { get; init; }

    // Validates the first row even if it is empty.
    public bool AtLeastOne { get; init; }

    public override string? Answer => null;

    public override IEnumerable<Input> Inputs => Rows.SelectMany(row => row.Fields).SelectMany(asked => asked.Inputs);

    // Empty rows are ignored.
    public IEnumerable<FormRow> Filled => Rows.Where((row, place) => !row.IsBlank || (AtLeastOne && place == 0 && Rows.All(other => other.IsBlank)));

    /// <summary>That there are too many, at the first box of a row. The rows themselves are kept.</summary>
    public static Problem TooMany(FormRow at) =>
        new(at.Fields[0].Name, $"You can enter up to {Most} here. Put the rest in the last one, or add it after you have sent this");

    private protected override IEnumerable<Problem> Check()
    {
        Problem[] tooMany = Rows.Count > Most ? [TooMany(Rows[Most])] : [];
        return [.. tooMany, .. Filled.SelectMany(row => row.Problems)];
    }
}

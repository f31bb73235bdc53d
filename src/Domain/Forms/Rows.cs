namespace Samphire.Domain.Forms;

/// <summary>Questions over one part of a draft.</summary>
public abstract class FormPart
{
    /// <summary>In the order of the page, which is the order of every view.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>All of them with those of its rows, in order.</summary>
    public IEnumerable<Field> AllFields => Fields.SelectMany(asked => asked is RowsField rows ? [rows, .. rows.Rows.SelectMany(row => row.AllFields)] : (Field[])[asked]);
}

/// <summary>A row that is added and taken away, with questions of its own.</summary>
/// <param name="prefix">Its place in the draft: "Noticed[0].".</param>
public abstract class FormRow(string prefix) : FormPart
{
    public sealed override IReadOnlyList<Field> Fields => [.. Questions.Select(OnPage)];

    /// <summary>What the row is called where it is one line among others.</summary>
    public virtual string Line(Audience audience) => "";

    /// <summary>Nothing is typed or chosen in it: it is passed over.</summary>
    public bool IsBlank => Questions.Where(CountsAsFilled).All(asked => asked.IsBlank);

    /// <summary>A question of this row, with its name as on the page.</summary>
    public Field OnPage(Field question) => question.Under(prefix);

    /// <summary>The questions, each with the name that it has within the row.</summary>
    protected abstract IReadOnlyList<Field> Questions { get; }

    /// <summary>False for a question that fills no row by itself, like a kind without a name.</summary>
    protected virtual bool CountsAsFilled(Field question) => true;

    public IEnumerable<Problem> Problems => Fields.SelectMany(asked => asked.Problems);
}

/// <summary>Rows of the same questions: as many as there are to tell of.</summary>
public sealed record RowsField : Field
{
    /// <param name="name">Where the rows are in the draft: "Noticed".</param>
    /// <param name="rows">In the order in which they were added.</param>
    public RowsField(string name, IReadOnlyList<FormRow> rows)
        : base("." + name) => Rows = rows;

    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>Each row is shown as a part of its own, with a title, and not as one line.</summary>
    public bool AsParts { get; init; }

    /// <summary>The first row is asked for even where nothing is in it.</summary>
    public bool AtLeastOne { get; init; }

    public override string? Answer => null;

    public override IEnumerable<Input> Inputs => Rows.SelectMany(row => row.Fields).SelectMany(asked => asked.Inputs);

    /// <summary>The rows with something in them. One that was added and left empty is passed over.</summary>
    public IEnumerable<FormRow> Filled => Rows.Where((row, place) => !row.IsBlank || (AtLeastOne && place == 0 && Rows.All(other => other.IsBlank)));

    private protected override IEnumerable<Problem> Check() => Filled.SelectMany(row => row.Problems);
}

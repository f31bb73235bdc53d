using System.Buffers.Binary;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samphire.App.Store;

namespace Samphire.App.Audit;

/// <summary>A column of a sealed table, with its values in the form in which the database holds them.</summary>
public sealed class SealedColumn(IProperty property)
{
    private readonly SealedSinceAttribute? since = property.PropertyInfo?.GetCustomAttribute<SealedSinceAttribute>();

    public string Name { get; } = property.GetColumnName();

    // The first version of the table's list that has it.
    public int Since => since?.Version ?? 1;

    public object? Before => since?.Before;

    // The word in this column that marks a draft.
    public string? DraftWord { get; } = property.PropertyInfo?.GetCustomAttribute<DraftWhileAttribute>()?.Word;

    public bool OnlyWhenSent { get; } = property.PropertyInfo?.GetCustomAttribute<SealedWhenSentAttribute>() is not null;

    /// <summary>The type of a value as it comes from the database.</summary>
    public Type StoredType { get; } = StoredTypeOf(property);

    // "file_id" or "account_id": to whose history a row belongs.
    public string? NamesOwner { get; } = property.Name is nameof(IBelongsToFile.FileId) ? "file" : property.Name is "AccountId" ? "user" : null;

    public IProperty Property => property;

    public object? Of(object row) => property.GetGetter().GetClrValue(row) is { } value
        ? property.GetValueConverter() is { } converter ? converter.ConvertToProvider(value) : value
        : null;

    private static Type StoredTypeOf(IProperty property)
    {
        var type = property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}

/// <summary>
/// A table whose rows are sealed: its columns, and the form over which a row is sealed.
/// </summary>
/// <remarks>
/// The form is each column of the list, in the order of version and name: a zero byte for no value, else a one byte, a
/// four-byte length and the value. Text is UTF-8; numbers, days and milliseconds are eight bytes, ids sixteen
/// (big-endian).
/// </remarks>
public sealed class SealedTable
{
    private const string Annotation = "Samphire:SealedTables";

    private readonly SealedColumn? draft;
    private readonly Dictionary<SealedColumn, int> places;

    private SealedTable(IEntityType type)
    {
        Type = type.ClrType;
        Name = type.GetTableName()!;
        RemovedAfter = Type.GetCustomAttribute<RemovedAfterAttribute>()?.Age;
        Columns =
        [
            .. type.GetProperties().Where(property => property.PropertyInfo?.GetCustomAttribute<NotSealedAttribute>() is null)
                .Select(property => new SealedColumn(property)).OrderBy(column => column.Since).ThenBy(column => column.Name, StringComparer.Ordinal),
        ];
        places = Columns.Select((column, place) => (column, place)).ToDictionary(pair => pair.column, pair => pair.place);
        draft = Columns.SingleOrDefault(column => column.DraftWord is not null);
        Version = Columns.Max(column => column.Since);
        Key = [.. type.FindPrimaryKey()!.Properties.Select(part => Columns.Single(column => column.Property == part))];
    }

    public Type Type { get; }

    public string Name { get; }

    public IReadOnlyList<SealedColumn> Columns { get; }

    // The version of the list of columns in this program.
    public int Version { get; }

    public IReadOnlyList<SealedColumn> Key { get; }

    public TimeSpan? RemovedAfter { get; }

    /// <summary>Every sealed table of the model, by the type of its rows.</summary>
    public static IReadOnlyDictionary<Type, SealedTable> All(IModel model) => model.GetOrAddRuntimeAnnotationValue<IReadOnlyDictionary<Type, SealedTable>, IModel>(
        Annotation,
        found => found!.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ISealedRow))).Select(type => new SealedTable(type)).ToDictionary(table => table.Type),
        model);

    public int PositionOf(SealedColumn column) => places[column];

    public string KeyOf(object row) => KeyOf(Key.Select(column => column.Of(row)));

    public static string KeyOf(IEnumerable<object?> values) => string.Join('/', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    public byte[] FormOf(ISealedRow row) => FormOf(Version, column => column.Of(row));

    /// <param name="version">The list of columns to use.</param>
    /// <param name="value">The stored value of a column.</param>
    public byte[] FormOf(int version, Func<SealedColumn, object?> value)
    {
        var isDraft = IsDraft(value);
        var form = new MemoryStream();
        foreach (var column in Columns.Where(column => column.Since <= version && !(isDraft && column.OnlyWhenSent)))
        {
            Put(form, value(column));
        }

        return form.ToArray();
    }

    /// <summary>True if columns marked <see cref="SealedWhenSentAttribute"/> may change without an entry.</summary>
    public bool IsDraft(Func<SealedColumn, object?> value) => draft is not null && value(draft) is string word && word == draft.DraftWord;

    private static void Put(MemoryStream form, object? value)
    {
        form.WriteByte(value is null ? (byte)0 : (byte)1);
        if (value is null)
        {
            return;
        }

        var bytes = value switch
        {
            string text => Encoding.UTF8.GetBytes(text),
            byte[] given => given,
            Guid id => id.ToByteArray(bigEndian: true),
            bool yes => [yes ? (byte)1 : (byte)0],
            int or long or short or byte => Number(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            DateTimeOffset moment => Number(moment.ToUnixTimeMilliseconds()),
            DateOnly day => Number(day.DayNumber),
            _ => throw new NotSupportedException($"A column of type {value.GetType().Name} cannot be sealed."),
        };
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        form.Write(length);
        form.Write(bytes);
    }

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}

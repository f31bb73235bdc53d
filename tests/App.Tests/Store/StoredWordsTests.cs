using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>
/// The words in the columns are declared in code, and a released word never changes: existing rows would become
/// unreadable. Add a new word to the list; to change one, also migrate the rows.
/// </summary>
public sealed class StoredWordsTests
{
    /// <summary>Text columns that hold words of these enums.</summary>
    private static readonly (string Column, Type[] Lists)[] Texts =
    [
        ("audit_entries.action", [typeof(AuditAction)]),
        ("audit_entries.origin", [typeof(Origin)]),
        ("audit_entries.role", [typeof(Role)]),
        ("concerns.draft_json", [typeof(DangerAnswer), typeof(Call999), typeof(Harm), typeof(NoticedHow), typeof(NamingAnswer), typeof(ChildToldAnswer), typeof(OtherKind), typeof(OtherToChild), typeof(YesNo), typeof(Sex), typeof(CareStatus)]),
    ];

    [Fact]
    public async Task Stored_words_of_the_code_are_those_of_the_committed_list()
    {
        var written = await File.ReadAllLinesAsync(Path.Combine(Packs.Root, "tests", "App.Tests", "Store", "stored-words.csv"), TestContext.Current.CancellationToken);

        Assert.Equal(written.Skip(1), Declarations().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Declarations()
    {
        using var db = new StoreFactory(StoreAddress.From(Path.Combine(Path.GetTempPath(), "no-store.db")), new FixedClock()).Open(Caller.System);
        var columns =
            from table in db.Model.GetEntityTypes()
            from property in table.GetProperties()
            let list = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
            where list.IsEnum || list.IsAssignableTo(typeof(IStoredWord))
            select (Column: $"{table.GetTableName()}.{property.GetColumnName()}", Lists: (Type[])[list]);
        return
            from column in columns.Concat(Texts)
            from word in column.Lists.SelectMany(Words).Distinct()
            select string.Create(CultureInfo.InvariantCulture, $"{column.Column},{word}");
    }

    private static IEnumerable<string> Words(Type list) => list.IsEnum
        ? (IReadOnlyList<string>)Of(typeof(Vocabulary), nameof(Vocabulary.All), list)
        : ((IEnumerable<IStoredWord>)Of(typeof(StoredWords), nameof(StoredWords.All), list)).Select(declared => declared.Word);

    private static object Of(Type type, string method, Type list) =>
        type.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(list).Invoke(null, null)!;
}

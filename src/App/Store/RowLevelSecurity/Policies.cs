using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.App.Store.RowLevelSecurity;

/// <summary>
/// The access filter of <see cref="AppDb"/> again, as row-level security: a policy for each filtered table, generated
/// from the model. The caller is in settings of the connection (<see cref="RowLevelSecurityInterceptor"/>); without
/// them no row is visible.
/// </summary>
internal static class Policies
{
    public const string Name = "visible";

    // Each in a select of its own, so that it is evaluated once for a query and not for each row.
    private const string IsSystem = "(select current_setting('app.system', true) = 'on')";
    private const string User = "(select nullif(current_setting('app.user', true), '')::uuid)";
    private const string Principals = "any((select nullif(current_setting('app.principals', true), '')::uuid[])::uuid[])";
    private const string NewFiles = "any((select nullif(current_setting('app.new_files', true), '')::uuid[])::uuid[])";
    private const string ChangedFiles = "any((select nullif(current_setting('app.changed_files', true), '')::uuid[])::uuid[])";

    // Without it PostgreSQL may read all of the caller's grants into a hash table first, because its estimate ignores the
    // limit of the query: for 25 rows it read the grants of 20,000 concerns (ADR 0011).
    private const string ForEachRow = "offset 0";

    private const string Now = "(select nullif(current_setting('app.now', true), '')::timestamptz)";

    /// <summary>The statements that create the policies, by table name.</summary>
    public static IReadOnlyList<(string Table, string Statements)> Of(IModel model)
    {
        var names = new Names(model);
        return
        [
            .. Filtered(model).Select(type => (Table: type.GetTableName()!, Rule: RuleOf(type.ClrType, names)))
                .OrderBy(policy => policy.Table, StringComparer.Ordinal)
                .Select(policy => (policy.Table, Statements(policy.Table, policy.Rule))),
        ];
    }

    /// <summary>
    /// True if a command names a table that has a policy. Other commands need no caller, and without one they would see
    /// no row of those tables.
    /// </summary>
    public static bool ApplyTo(string command, IModel model) => model
        .GetOrAddRuntimeAnnotationValue<string[], IModel>("Samphire:TablesWithPolicy", _ => [.. Filtered(model).Select(type => type.GetTableName()!)], model)
        .Any(table => command.Contains(table, StringComparison.Ordinal));

    private static IEnumerable<IEntityType> Filtered(IModel model) => model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count > 0);

    private static string Statements(string table, Rule rule) => $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        drop policy if exists {Name} on {table};
        create policy {Name} on {table} using ({IsSystem} or {rule.Seen}) with check ({IsSystem} or {rule.Written});
        """;

    private static Rule RuleOf(Type type, Names names)
    {
        if (type.IsAssignableTo(typeof(IBelongsToFile)))
        {
            var (table, file) = names.Of(type, nameof(IBelongsToFile.FileId));
            var open = names.IsOpen($"{table}.{file}", "");
            var seen = type.IsAssignableTo(typeof(IWorkersOnly)) ? names.IsOpen($"{table}.{file}", names.ForWorkers) : open;
            return new Rule(seen, $"{file} = {NewFiles} or {open}");
        }

        if (type.IsAssignableTo(typeof(IVisibleByValues)))
        {
            // A record has no content of its own, so any account may create one.
            var (record, id) = names.Of(type, nameof(IVisibleByValues.Id));
            var (value, recordId) = names.Of(names.OfValues, nameof(IBelongsToRecord.RecordId));
            return new Rule($"exists (select from {value} where {value}.{recordId} = {record}.{id})", $"{User} is not null");
        }

        // Only Store/Unfiltered opens or closes a file, and only the file that it names.
        var column = type == typeof(FileGrant) ? $"{names.Of(type, nameof(FileGrant.PrincipalId)).Column} = {Principals}"
            : type == typeof(FileBlock) ? $"{names.Of(type, nameof(FileBlock.AccountId)).Column} = {User}"
            : throw new InvalidOperationException($"{type.Name} is filtered, but has no matching PostgreSQL policy.");
        return new Rule(column, $"{names.Of(type, nameof(FileGrant.FileId)).Column} = {ChangedFiles}");
    }

    /// <summary>Which rows the caller can see, and which they may write.</summary>
    private sealed record Rule(string Seen, string Written);

    /// <summary>Table and column names from the model.</summary>
    private sealed class Names(IModel model)
    {
        /// <summary>The type of the values that identify shared records.</summary>
        public Type OfValues => model.GetEntityTypes().Select(type => type.ClrType).Single(typeof(IBelongsToRecord).IsAssignableFrom);

        public string ForWorkers => $"and access.{Of(typeof(FileGrant), nameof(FileGrant.Level)).Column} = '{Vocabulary.Word(AccessLevel.Worker)}'";

        public (string Table, string Column) Of(Type type, string property)
        {
            var entity = model.FindEntityType(type)!;
            return (entity.GetTableName()!, entity.FindProperty(property)!.GetColumnName());
        }

        /// <summary>
        /// Repeats what the policies of grants and blocks already check, because there the condition is part of an
        /// "or", for which no index is used.
        /// </summary>
        public string IsOpen(string file, string level)
        {
            var (grants, grantFile) = Of(typeof(FileGrant), nameof(FileGrant.FileId));
            var (blocks, blockFile) = Of(typeof(FileBlock), nameof(FileBlock.FileId));
            var principal = Of(typeof(FileGrant), nameof(FileGrant.PrincipalId)).Column;
            var account = Of(typeof(FileBlock), nameof(FileBlock.AccountId)).Column;
            var until = Of(typeof(FileGrant), nameof(FileGrant.Until)).Column;
            return $"(exists (select from {grants} access where access.{principal} = {Principals} and access.{grantFile} = {file} {level}"
                + $" and (access.{until} is null or access.{until} > {Now}) {ForEachRow}) and not exists (select from {blocks} block where block.{account} = {User} and block.{blockFile} = {file} {ForEachRow}))";
        }
    }
}

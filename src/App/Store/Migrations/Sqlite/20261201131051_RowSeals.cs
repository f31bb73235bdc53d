using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samphire.App.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RowSeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "row_mac",
                table: "audit_entries",
                newName: "row_seals");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "row_seals",
                table: "audit_entries",
                newName: "row_mac");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samphire.App.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConcernShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "concern_shares",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    shared_at = table.Column<string>(type: "TEXT", nullable: false),
                    shared_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    read_due_at = table.Column<string>(type: "TEXT", nullable: true),
                    escalated_at = table.Column<string>(type: "TEXT", nullable: true),
                    read_at = table.Column<string>(type: "TEXT", nullable: true),
                    read_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    finished_at = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concern_shares", x => new { x.file_id, x.team_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_concern_shares_owner_id",
                table: "concern_shares",
                column: "owner_id",
                filter: "owner_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_concern_shares_read_due_at",
                table: "concern_shares",
                column: "read_due_at",
                filter: "read_due_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "concern_shares");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samphire.App.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SharesEscalatedTo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "escalated_to_id",
                table: "concern_shares",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "escalated_to_id",
                table: "concern_shares");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samphire.App.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DeskOwnersFiltersAndAlarm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "agency_id",
                table: "file_grants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "district",
                table: "file_grants",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "alarm_at",
                table: "concerns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "owner_id",
                table: "concerns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_file_grants_principal_id_list_agency_id_sort_key_file_id",
                table: "file_grants",
                columns: new[] { "principal_id", "list", "agency_id", "sort_key", "file_id" },
                filter: "agency_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_file_grants_principal_id_list_district_sort_key_file_id",
                table: "file_grants",
                columns: new[] { "principal_id", "list", "district", "sort_key", "file_id" },
                filter: "district IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_concerns_owner_id",
                table: "concerns",
                column: "owner_id",
                filter: "owner_id IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_file_grants_principal_id_list_agency_id_sort_key_file_id",
                table: "file_grants");

            migrationBuilder.DropIndex(
                name: "ix_file_grants_principal_id_list_district_sort_key_file_id",
                table: "file_grants");

            migrationBuilder.DropIndex(
                name: "ix_concerns_owner_id",
                table: "concerns");

            migrationBuilder.DropColumn(
                name: "agency_id",
                table: "file_grants");

            migrationBuilder.DropColumn(
                name: "district",
                table: "file_grants");

            migrationBuilder.DropColumn(
                name: "alarm_at",
                table: "concerns");

            migrationBuilder.DropColumn(
                name: "owner_id",
                table: "concerns");
        }
    }
}

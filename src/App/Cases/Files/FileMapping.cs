using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Cases.Files;

internal sealed class FileMapping : IEntityTypeConfiguration<FileMessage>, IEntityTypeConfiguration<FileNote>, IEntityTypeConfiguration<TaskItem>
{
    public void Configure(EntityTypeBuilder<FileMessage> builder)
    {
        builder.ToTable("file_messages");
        builder.HasIndex(message => message.FileId);
    }

    public void Configure(EntityTypeBuilder<FileNote> builder)
    {
        builder.ToTable("file_notes");
        builder.HasIndex(note => note.FileId);
    }

    public void Configure(EntityTypeBuilder<TaskItem> builder)
    {
        builder.ToTable("tasks");
        builder.HasIndex(task => task.FileId);

        // In the order of a work list: for each who owes a task, and for each who waits for one. PostgreSQL reads an index in
        // its order only where finished tasks are not part of it.
        builder.HasIndex(task => new { task.OwedBy, task.Rank, task.DueAt, task.Id }).HasFilter("done_at IS NULL");
        builder.HasIndex(task => new { task.AwaitedBy, task.Rank, task.DueAt, task.Id }).HasFilter("done_at IS NULL AND awaited_by IS NOT NULL");
    }
}

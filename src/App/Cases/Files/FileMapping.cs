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

        // For work lists: by the person who has a task, and by the team that waits for one. The filters exclude
        // finished tasks, so that PostgreSQL can read the rows in index order.
        builder.HasIndex(task => new { task.AssignedTo, task.Rank, task.DueAt, task.Id }).HasFilter("done_at IS NULL");
        builder.HasIndex(task => new { task.AwaitedBy, task.Rank, task.DueAt, task.Id }).HasFilter("done_at IS NULL AND awaited_by IS NOT NULL");
    }
}

package duo.testkit.model.chinook;

import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;

/**
 * That a track is on a playlist: nothing but a key of two references.
 *
 * @param playlist the first part of the key
 * @param track the second part of the key
 * @since 0.1.0
 */
@Table(name = "PlaylistTrack")
public record PlaylistTrack(
        @Id @OnDelete(OnDeleteRule.CASCADE) @JoinColumn(name = "PlaylistId")
        Ref<Playlist> playlist,

        @Id @OnDelete(OnDeleteRule.CASCADE) @JoinColumn(name = "TrackId")
        Ref<Track> track) {}

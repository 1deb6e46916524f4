class PackedSequence:
    """Sequences of different lengths without padding: all first steps, all second steps, and so on."""

    def __init__(self, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        self.data = data
        self.batch_sizes = batch_sizes
        self.sorted_indices = sorted_indices
        self.unsorted_indices = unsorted_indices
        if unsorted_indices is None and sorted_indices is not None:
            self.unsorted_indices = paddle.argsort(sorted_indices)

    def __iter__(self):
        return iter((self.data, self.batch_sizes, self.sorted_indices, self.unsorted_indices))

    def __getitem__(self, i):
        return tuple(self)[i]

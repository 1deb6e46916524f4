import paddle
from paddle.io import DataLoader, IterableDataset, get_worker_info


class Stream(IterableDataset):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def __iter__(self):
        info = get_worker_info()
        start = 0 if info is None else info.id
        for i in range(start, self.n):
            yield i, float(i)


def case_iterate():
    return [x for x in Stream(3)], isinstance(Stream(1), IterableDataset)


def case_batches():
    return [list(b) for b in DataLoader(Stream(5), batch_size=2)]


def case_drop_last():
    return [list(b) for b in DataLoader(Stream(5), batch_size=2, drop_last=True)]

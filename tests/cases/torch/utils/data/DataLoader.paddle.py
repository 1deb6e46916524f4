from collections import namedtuple
from functools import partial

import numpy as np
import paddle
import torch
from paddle.io import DataLoader, Dataset, RandomSampler, SequenceSampler, TensorDataset
from caselib import floats


class BatchLoader(paddle.io.DataLoader):
    """A DataLoader with torch's arguments, a sampler and a batch size, which gives what collate_fn makes as it is."""

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                 collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                 multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                 **ignored):
        from types import SimpleNamespace
        options = {'num_workers': num_workers, 'timeout': timeout,
                   'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
                   'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors
        self.whole = collate_fn is not None
        if self.whole:  # Paddle's loader ends at once where a batch holds no Tensor, and makes lists of tuples.
            options['collate_fn'] = lambda items: (paddle.zeros([1]), SimpleNamespace(batch=collate_fn(items)))
        if isinstance(dataset, paddle.io.IterableDataset) or batch_size is None:
            super().__init__(dataset, batch_size=batch_size, drop_last=drop_last, **options)
            return
        if batch_sampler is None:
            sampler = sampler or (paddle.io.RandomSampler if shuffle else paddle.io.SequenceSampler)(dataset)
            batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
        super().__init__(dataset, batch_sampler=batch_sampler, **options)
        self.sampler, self.batch_size = sampler, getattr(batch_sampler, 'batch_size', None)
        self.drop_last = drop_last

    def __iter__(self):
        for batch in super().__iter__():
            yield batch[1].batch if self.whole else batch


def data_loader(dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None,
                drop_last=False, timeout=0, worker_init_fn=None, prefetch_factor=None, persistent_workers=False, **ignored):
    """A DataLoader from torch's arguments: a sampler becomes a batch sampler, pinned memory has no use."""
    from types import SimpleNamespace
    options = {'num_workers': num_workers, 'timeout': timeout,
               'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
               'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors

    class Loader(paddle.io.DataLoader):
        def __iter__(self):
            for _, whole in super().__iter__():
                yield whole.batch

    kind = Loader if collate_fn else paddle.io.DataLoader
    if collate_fn:  # Paddle's loader ends at once where a batch holds no Tensor.
        options['collate_fn'] = lambda items: (paddle.zeros([1]), SimpleNamespace(batch=collate_fn(items)))
    if sampler is not None:
        batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
    if batch_sampler is not None:
        return kind(dataset, batch_sampler=batch_sampler, **options)
    return kind(dataset, batch_size=batch_size, shuffle=bool(shuffle), drop_last=drop_last, **options)


class Squares(Dataset):
    def __init__(self, n=7):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        return paddle.to_tensor(floats(3, seed=index)), index * index


class Mixed(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return {"image": floats(2, seed=index), "label": index, "name": "n%d" % index, "score": 0.5 * index}


def batches(loader):
    return [list(batch) for batch in loader]


def case_default():
    return batches(DataLoader(Squares()))


def case_batches():
    loader = DataLoader(Squares(), batch_size=3, shuffle=False, num_workers=0)
    return batches(loader), len(loader), len(loader.dataset)


def case_positional():
    return batches(DataLoader(Squares(), batch_size=2, shuffle=False, drop_last=True))


def case_dictionary():
    return [(b["image"], b["label"], b["name"], b["score"]) for b in DataLoader(Mixed(), batch_size=3)]


def case_shuffled():
    loader = DataLoader(dataset=Squares(), batch_size=4, shuffle=True, worker_init_fn=None, timeout=0)
    return sorted(int(y.item()) for _, ys in loader for y in ys)


def case_sampler_of_a_call():
    loader = DataLoader(Squares(), batch_sampler=paddle.io.BatchSampler(sampler=SequenceSampler(range(5)), batch_size=3, drop_last=True), num_workers=0)
    return batches(loader)


def case_sampler_in_a_variable():
    sampler = SequenceSampler(range(4))
    return batches(DataLoader(Squares(), batch_sampler=paddle.io.BatchSampler(sampler=sampler, batch_size=3, drop_last=False)))


def case_sampler_or_shuffle():
    result = []
    for sampler in (None, SequenceSampler(range(3))):
        loader = data_loader(Squares(3), batch_size=2, sampler=sampler, shuffle=(sampler is None), drop_last=False)
        result.append(sorted(int(y.item()) for _, ys in loader for y in ys))
    return result


def case_batch_sampler():
    return batches(DataLoader(Squares(), batch_sampler=[[0, 1], [5]]))


def case_collate():
    def collate(samples):
        xs, ys = zip(*samples)
        return paddle.stack(xs), paddle.to_tensor(ys)

    return batches(DataLoader(Squares(), batch_size=3, collate_fn=collate))


def case_keywords_in_a_dictionary():
    options = {"batch_size": 2, "shuffle": False}
    options.update({"num_workers": 0, "pin_memory": True})
    return batches(data_loader(Squares(4), **options)), batches(data_loader(Squares(4), drop_last=True, **options))


def case_no_batches():
    return [x for x in DataLoader(TensorDataset([paddle.to_tensor(floats(3, 2))]), batch_size=None)]


def case_first_batch():
    x, y = next(iter(DataLoader(Squares(), batch_size=2)))
    return x, y


def case_enumerate():
    return [(i, y) for i, (x, y) in enumerate(DataLoader(Squares(3), batch_size=2))]


class Loader(BatchLoader):
    def __init__(self, data, size):
        super().__init__(data, batch_size=size, shuffle=False)


def case_subclass():
    return batches(Loader(Squares(3), 2))


def takes(loader: DataLoader):
    return isinstance(loader, DataLoader)


def case_type():
    return takes(DataLoader(Squares()))


class SplitLoader(BatchLoader):
    """Two loaders of one dataset, by samplers."""

    def __init__(self, dataset, batch_size, split, shuffle=False, **options):
        self.length = len(dataset)
        self.sampler, self.other = self.samplers(split)
        self.arguments = {"dataset": dataset, "batch_size": batch_size, "shuffle": shuffle}
        self.arguments.update(options)
        super().__init__(sampler=self.sampler, **self.arguments)

    def samplers(self, split):
        if split == 0:
            return None, None
        return SequenceSampler(range(self.length - split)), SequenceSampler(range(split))

    def rest(self):
        return data_loader(sampler=self.other, **self.arguments)


def case_subclass_with_samplers():
    loader, whole = SplitLoader(Squares(), 2, 3, pin_memory=True), SplitLoader(Squares(), 2, 0, drop_last=True)
    return batches(loader), batches(loader.rest()), len(loader.sampler), loader.batch_size, batches(whole), len(whole), \
        len(whole.sampler), len(whole.dataset), isinstance(whole, DataLoader)


class Numbered(BatchLoader):
    def __iter__(self):
        return enumerate(super().__iter__())


def case_subclass_without_constructor():
    return [(i, y) for i, (x, y) in Numbered(Squares(3), 2, sampler=SequenceSampler([2, 0, 1]))]


def case_as_a_value():
    make = data_loader
    build = partial(data_loader, batch_size=2, pin_memory=True)
    return batches(make(Squares(3), batch_size=2, shuffle=False)), batches(build(Squares(3), drop_last=True))


def case_workers():
    out = batches(DataLoader(Squares(), batch_size=3, num_workers=2, use_shared_memory=False))
    out += batches(DataLoader(Squares(), batch_sampler=paddle.io.BatchSampler(sampler=SequenceSampler(range(6)), batch_size=4, drop_last=False), use_shared_memory=False, num_workers=1))
    sampler = SequenceSampler(range(4))
    out += batches(DataLoader(Squares(), batch_sampler=paddle.io.BatchSampler(sampler=sampler, batch_size=2, drop_last=False), use_shared_memory=False, num_workers=1))
    options = {"num_workers": 1, "pin_memory": True}
    return out + batches(data_loader(Squares(), batch_size=5, **options))


class Batch:
    def __init__(self, items):
        self.x = paddle.stack([x for x, _ in items])
        self.labels = [label for _, label in items]


def to_batch(items):
    return Batch(items)


def case_batches_of_objects():
    data = Squares(5)
    loaders = [
        BatchLoader(data, batch_size=2, collate_fn=to_batch, num_workers=0),
        BatchLoader(data, 2, False, collate_fn=Batch),
        BatchLoader(data, 3, collate_fn=lambda items: Batch(items), drop_last=True),
    ]
    return [[(batch.x, batch.labels) for batch in loader] for loader in loaders], len(loaders[2])


def case_batches_as_they_are():
    loader = BatchLoader(list("abcde"), batch_size=2, collate_fn=lambda items: items)
    first = next(iter(loader))
    return list(loader), first


Pair = namedtuple('Pair', 'x y')


def to_pair(items):
    return Pair(paddle.to_tensor([float(i) for i in items]), len(items))


def to_batch_of(items, scale):
    return Batch([(scale * x, i) for x, i in items])


class ToBatch:
    def __init__(self, scale):
        self.scale = scale

    def __call__(self, items):
        return Batch([(self.scale * x, i) for x, i in items])


class OwnBatches(BatchLoader):
    def __init__(self, data, **options):
        super().__init__(data, batch_size=2, collate_fn=self.made, **options)

    def made(self, items):
        return Pair(paddle.to_tensor([float(i) for i in items]), self.batch_size)


def case_named_tuples():
    data = [3, 1, 2]
    loaders = [BatchLoader(data, 2, collate_fn=to_pair), BatchLoader(data, batch_size=2, collate_fn=lambda items: Pair(paddle.to_tensor(items), 0)), OwnBatches(data)]
    return [[(b.x, b.y) for b in loader] for loader in loaders]


def case_objects_that_collate():
    data, collate = [(paddle.ones([1]), i) for i in (3, 1, 2)], ToBatch(2)
    loaders = [BatchLoader(data, batch_size=2, collate_fn=ToBatch(3)), BatchLoader(data, batch_size=2, collate_fn=collate), BatchLoader(data, 2, collate_fn=partial(to_batch_of, scale=4))]
    return [[(b.x, b.labels) for b in loader] + [len(loader)] for loader in loaders]


def todo_strings_alone():
    # TODO(pt2pd): TPD2003 torch.utils.data.DataLoader: Paddle gives no batch that holds strings alone
    return len(list(torch.utils.data.DataLoader(['a', 'b', 'c'], batch_size=2)))


class Joined(BatchLoader):
    def __init__(self, *args, **kwargs):
        super(Joined, self).__init__(*args, **kwargs)
        self.collate_fn = self.join

    def join(self, batch):
        return paddle.stack([x * 2 for x in batch])


def case_function_stored():
    loader = Joined([paddle.full((2,), float(i)) for i in range(5)], batch_size=2, num_workers=0, drop_last=True)
    return [batch for batch in loader]

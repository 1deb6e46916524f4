from collections import namedtuple
from functools import partial

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, RandomSampler, SequentialSampler, TensorDataset
from caselib import floats


class Squares(Dataset):
    def __init__(self, n=7):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        return torch.tensor(floats(3, seed=index)), index * index


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
    loader = DataLoader(Squares(), batch_size=3, shuffle=False, num_workers=0, pin_memory=True)
    return batches(loader), len(loader), len(loader.dataset)


def case_positional():
    return batches(DataLoader(Squares(), 2, False, drop_last=True))


def case_dictionary():
    return [(b["image"], b["label"], b["name"], b["score"]) for b in DataLoader(Mixed(), batch_size=3)]


def case_shuffled():
    loader = DataLoader(dataset=Squares(), batch_size=4, shuffle=True, generator=None, worker_init_fn=None, timeout=0)
    return sorted(int(y) for _, ys in loader for y in ys)


def case_sampler_of_a_call():
    loader = DataLoader(Squares(), batch_size=3, sampler=SequentialSampler(range(5)), drop_last=True, num_workers=0)
    return batches(loader)


def case_sampler_in_a_variable():
    sampler = SequentialSampler(range(4))
    return batches(DataLoader(Squares(), batch_size=3, sampler=sampler, shuffle=False))


def case_sampler_or_shuffle():
    result = []
    for sampler in (None, SequentialSampler(range(3))):
        loader = DataLoader(Squares(3), batch_size=2, sampler=sampler, shuffle=(sampler is None), pin_memory=True, drop_last=False)
        result.append(sorted(int(y) for _, ys in loader for y in ys))
    return result


def case_batch_sampler():
    return batches(DataLoader(Squares(), batch_sampler=[[0, 1], [5]]))


def case_collate():
    def collate(samples):
        xs, ys = zip(*samples)
        return torch.stack(xs), torch.tensor(ys)

    return batches(DataLoader(Squares(), batch_size=3, collate_fn=collate))


def case_keywords_in_a_dictionary():
    options = {"batch_size": 2, "shuffle": False}
    options.update({"num_workers": 0, "pin_memory": True})
    return batches(DataLoader(Squares(4), **options)), batches(DataLoader(Squares(4), drop_last=True, **options))


def case_no_batches():
    return [x for x in DataLoader(TensorDataset(torch.tensor(floats(3, 2))), batch_size=None)]


def case_first_batch():
    x, y = next(iter(DataLoader(Squares(), batch_size=2)))
    return x, y


def case_enumerate():
    return [(i, y) for i, (x, y) in enumerate(DataLoader(Squares(3), batch_size=2))]


class Loader(DataLoader):
    def __init__(self, data, size):
        super().__init__(data, batch_size=size, shuffle=False)


def case_subclass():
    return batches(Loader(Squares(3), 2))


def takes(loader: DataLoader):
    return isinstance(loader, DataLoader)


def case_type():
    return takes(DataLoader(Squares()))


class SplitLoader(DataLoader):
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
        return SequentialSampler(range(self.length - split)), SequentialSampler(range(split))

    def rest(self):
        return DataLoader(sampler=self.other, **self.arguments)


def case_subclass_with_samplers():
    loader, whole = SplitLoader(Squares(), 2, 3, pin_memory=True), SplitLoader(Squares(), 2, 0, drop_last=True)
    return batches(loader), batches(loader.rest()), len(loader.sampler), loader.batch_size, batches(whole), len(whole), \
        len(whole.sampler), len(whole.dataset), isinstance(whole, DataLoader)


class Numbered(DataLoader):
    def __iter__(self):
        return enumerate(super().__iter__())


def case_subclass_without_constructor():
    return [(i, y) for i, (x, y) in Numbered(Squares(3), 2, sampler=SequentialSampler([2, 0, 1]))]


def case_as_a_value():
    make = DataLoader
    build = partial(DataLoader, batch_size=2, pin_memory=True)
    return batches(make(Squares(3), batch_size=2, shuffle=False)), batches(build(Squares(3), drop_last=True))


def case_workers():
    out = batches(DataLoader(Squares(), batch_size=3, num_workers=2))
    out += batches(DataLoader(Squares(), 4, False, SequentialSampler(range(6)), num_workers=1))
    sampler = SequentialSampler(range(4))
    out += batches(DataLoader(Squares(), batch_size=2, sampler=sampler, num_workers=1))
    options = {"num_workers": 1, "pin_memory": True}
    return out + batches(DataLoader(Squares(), batch_size=5, **options))


class Batch:
    def __init__(self, items):
        self.x = torch.stack([x for x, _ in items])
        self.labels = [label for _, label in items]


def to_batch(items):
    return Batch(items)


def case_batches_of_objects():
    data = Squares(5)
    loaders = [
        DataLoader(data, batch_size=2, collate_fn=to_batch, num_workers=0),
        DataLoader(data, 2, False, collate_fn=Batch, pin_memory=True),
        DataLoader(data, 3, collate_fn=lambda items: Batch(items), drop_last=True),
    ]
    return [[(batch.x, batch.labels) for batch in loader] for loader in loaders], len(loaders[2])


def case_batches_as_they_are():
    loader = DataLoader(list("abcde"), batch_size=2, collate_fn=lambda items: items)
    first = next(iter(loader))
    return list(loader), first


Pair = namedtuple('Pair', 'x y')


def to_pair(items):
    return Pair(torch.tensor([float(i) for i in items]), len(items))


def to_batch_of(items, scale):
    return Batch([(scale * x, i) for x, i in items])


class ToBatch:
    def __init__(self, scale):
        self.scale = scale

    def __call__(self, items):
        return Batch([(self.scale * x, i) for x, i in items])


class OwnBatches(DataLoader):
    def __init__(self, data, **options):
        super().__init__(data, batch_size=2, collate_fn=self.made, **options)

    def made(self, items):
        return Pair(torch.tensor([float(i) for i in items]), self.batch_size)


def case_named_tuples():
    data = [3, 1, 2]
    loaders = [DataLoader(data, 2, collate_fn=to_pair), DataLoader(data, batch_size=2, collate_fn=lambda items: Pair(torch.tensor(items), 0)), OwnBatches(data)]
    return [[(b.x, b.y) for b in loader] for loader in loaders]


def case_objects_that_collate():
    data, collate = [(torch.ones(1), i) for i in (3, 1, 2)], ToBatch(2)
    loaders = [DataLoader(data, batch_size=2, collate_fn=ToBatch(3)), DataLoader(data, batch_size=2, collate_fn=collate), DataLoader(data, 2, collate_fn=partial(to_batch_of, scale=4))]
    return [[(b.x, b.labels) for b in loader] + [len(loader)] for loader in loaders]


def todo_strings_alone():
    return len(list(torch.utils.data.DataLoader(['a', 'b', 'c'], batch_size=2)))


class Joined(DataLoader):
    def __init__(self, *args, **kwargs):
        super(Joined, self).__init__(*args, **kwargs)
        self.collate_fn = self.join

    def join(self, batch):
        return torch.stack([x * 2 for x in batch])


def case_function_stored():
    loader = Joined([torch.full((2,), float(i)) for i in range(5)], batch_size=2, num_workers=0, drop_last=True)
    return [batch for batch in loader]

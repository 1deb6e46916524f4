import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset
from torch.utils.data.dataloader import default_collate
from torch.utils.data.sampler import Sampler


class Picked(Sampler):
    def __init__(self, places):
        self.places = places

    def __iter__(self):
        return iter(self.places)

    def __len__(self):
        return len(self.places)


class Shapes(Dataset):
    """A bright square whose place is its class."""

    def __init__(self, count, seed=0):
        rng = np.random.RandomState(seed)
        self.labels = rng.randint(0, 5, count)
        self.images = rng.rand(count, 16, 16).astype(np.float32) * 0.4
        for image, k in zip(self.images, self.labels):
            image[3 * k:3 * k + 4, 12 - 3 * k:16 - 3 * k] += 0.6

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        return torch.from_numpy(self.images[i]).unsqueeze(0), int(self.labels[i])


class SplitLoader(DataLoader):
    """A loader that holds some of its dataset out, for another loader."""

    def __init__(self, dataset, batch_size, held_out=0.0, shuffle=False, num_workers=0, collate_fn=default_collate):
        self.sampler, self.held_sampler = self.samplers(len(dataset), held_out)
        self.options = dict(dataset=dataset, batch_size=batch_size, shuffle=shuffle, num_workers=num_workers, collate_fn=collate_fn)
        super().__init__(sampler=self.sampler, **self.options)

    def samplers(self, count, share):
        if not share:
            return None, None
        order = np.random.RandomState(3).permutation(count)
        cut = int(count * share)
        return Picked(order[cut:].tolist()), Picked(order[:cut].tolist())

    def held(self):
        return DataLoader(sampler=self.held_sampler, **self.options)


class ShapesLoader(SplitLoader):
    def __init__(self, count, batch_size, held_out=0.0, seed=0, **options):
        super().__init__(Shapes(count, seed), batch_size, held_out, **options)

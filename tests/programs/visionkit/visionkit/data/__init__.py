import numpy as np
import torch
from torch.utils.data import Dataset, DataLoader
from . import transforms as T


class Stripes(Dataset):
    classes = ['h', 'v', 'd', 'none']

    def __init__(self, n, size, train=True, transform=None):
        rs = np.random.RandomState(int(not train))
        self.targets = rs.randint(0, 4, n)
        yy, xx = np.mgrid[:size, :size]
        base = np.stack([yy, xx, yy + xx, np.zeros_like(xx)])
        self.images = ((base[self.targets] % 4 < 2) * 120 + rs.randint(0, 100, (n, size, size))).astype(np.uint8)[..., None].repeat(3, -1)
        self.transform = transform

    def __len__(self): return len(self.targets)

    def __getitem__(self, i):
        img = self.images[i]
        return (self.transform(img) if self.transform else img), self.targets[i]


def build_loader(cfg, train):
    tf = T.Compose([T.CenterCrop(cfg.size - 2), T.ToTensor(), T.Normalize((.5, .5, .5), (.25, .25, .25))])
    if train:
        tf.transforms.insert(0, T.Flip(3))
    return DataLoader(Stripes(cfg.n, cfg.size, train, tf), batch_size=cfg.batch, shuffle=False, num_workers=0, drop_last=train,
                      worker_init_fn=lambda i: np.random.seed(i), generator=torch.Generator().manual_seed(0))

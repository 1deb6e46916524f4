"""Trainer with callbacks, registries and hooks, all configured by nested dicts."""
import abc
import contextlib
import functools
import inspect
import itertools
import logging
import os
import random
import sys
import time
import typing as t
import weakref
from collections import OrderedDict, defaultdict, deque
from copy import deepcopy
from enum import Enum
from numbers import Number

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DataParallel, DistributedDataParallel
from torch.optim import Optimizer
from torch.optim.lr_scheduler import _LRScheduler, LambdaLR
from torch.utils.data import DataLoader, Dataset, IterableDataset, Sampler, BatchSampler, get_worker_info
import torch.distributed as dist

try:
    from torch.utils.tensorboard import SummaryWriter
    HAS_TB = False
except ImportError:
    HAS_TB = False

try:
    from apex import amp
    APEX = True
except ImportError:
    APEX = False

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(message)s')
log = logging.getLogger('trainer')


def get_rank():
    if not dist.is_available() or not dist.is_initialized():
        return 0
    return dist.get_rank()


def is_main_process():
    return get_rank() == 0


def master_only(fn):
    @functools.wraps(fn)
    def inner(*a, **k):
        if is_main_process():
            return fn(*a, **k)
    return inner


class Registry:
    def __init__(self, name, fallback=None):
        self._name, self._fallback, self._items = name, fallback, {}

    def register(self, name=None):
        def deco(obj):
            self._items[name or obj.__name__] = obj
            return obj
        return deco

    def build(self, cfg: dict, *args, **extra):
        cfg = dict(cfg)
        kind = cfg.pop('type')
        cls = self._items.get(kind)
        if cls is None and self._fallback is not None:
            cls = getattr(self._fallback, kind)
        if cls is None:
            raise KeyError(f'{kind} is not in the {self._name} registry')
        return cls(*args, **cfg, **extra)

    def __contains__(self, k): return k in self._items


MODELS = Registry('model')
LOSSES = Registry('loss', nn)
LAYERS = Registry('layer', nn)
OPTIMS = Registry('optim', torch.optim)
HOOKS = Registry('hook')


@LAYERS.register()
class Squeeze(nn.Module):
    def __init__(self, channels, reduction=2, act='ReLU'):
        super().__init__()
        self.fc = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, channels // reduction, bias=False),
                                getattr(nn, act)(), nn.Linear(channels // reduction, channels, bias=False), nn.Sigmoid())

    def forward(self, x):
        return x * self.fc(x)[..., None, None]


@MODELS.register('convnet')
class ConvNet(nn.Module):
    def __init__(self, layers, num_classes, in_channels=3, feature_hook=None):
        super().__init__()
        body, c = [], in_channels
        for spec in layers:
            spec = dict(spec)
            if spec['type'].startswith('Conv'):
                spec.setdefault('in_channels', c)
                c = spec['out_channels']
            elif spec['type'] in ('BatchNorm2d',):
                spec['num_features'] = c
            elif spec['type'] == 'GroupNorm':
                spec['num_channels'] = c
            elif spec['type'] == 'Squeeze':
                spec['channels'] = c
            body.append(LAYERS.build(spec))
        self.body = nn.Sequential(*body)
        self.pool = nn.AdaptiveAvgPool2d((1, 1))
        self.head = nn.Linear(c, num_classes)
        self._features = {}
        if feature_hook is not None:
            self.body[feature_hook].register_forward_hook(self._save('mid'))

    def _save(self, name):
        def hook(module, inputs, output):
            self._features[name] = output.detach()
        return hook

    def forward(self, x):
        x = self.pool(self.body(x)).flatten(1)
        return self.head(x)

    @property
    def device(self):
        return next(self.parameters()).device


@LOSSES.register()
class FocalLoss(nn.Module):
    def __init__(self, gamma=2.0, alpha: t.Optional[t.List[float]] = None, reduction='mean'):
        super().__init__()
        self.gamma, self.reduction = gamma, reduction
        self.alpha = torch.tensor(alpha) if isinstance(alpha, (list, tuple)) else alpha

    def forward(self, inputs, targets):
        logpt = F.log_softmax(inputs, dim=1).gather(1, targets.view(-1, 1)).view(-1)
        pt = logpt.exp()
        if self.alpha is not None:
            if self.alpha.type() != inputs.data.type():
                self.alpha = self.alpha.type_as(inputs.data)
            logpt = logpt * self.alpha.gather(0, targets.data.view(-1))
        loss = -1 * (1 - pt) ** self.gamma * logpt
        return loss.mean() if self.reduction == 'mean' else loss.sum()


class ClassBalancedSampler(Sampler):
    def __init__(self, labels, seed=0):
        self.labels = np.asarray(labels)
        self.rng = np.random.RandomState(seed)

    def __iter__(self):
        by = [np.flatnonzero(self.labels == c) for c in np.unique(self.labels)]
        n = max(map(len, by))
        order = np.stack([self.rng.permutation(np.resize(b, n)) for b in by], 1).reshape(-1)
        return iter(order[:len(self)].tolist())

    def __len__(self):
        return len(self.labels)


class Blobs(Dataset):
    def __init__(self, n, seed, transforms=()):
        r = np.random.RandomState(seed)
        self.y = r.randint(0, 3, n)
        self.x = (r.randn(n, 3, 8, 8) + self.y[:, None, None, None] * 0.4).astype(np.float32)
        self.transforms = transforms

    def __len__(self): return len(self.y)

    def __getitem__(self, i):
        x = torch.as_tensor(self.x[i])
        for tf in self.transforms:
            x = tf(x)
        return {'image': x, 'label': int(self.y[i]), 'id': f'img_{i}'}


class Stream(IterableDataset):
    def __init__(self, n): self.n = n

    def __iter__(self):
        info = get_worker_info()
        start, step = (0, 1) if info is None else (info.id, info.num_workers)
        for i in range(start, self.n, step):
            yield {'image': torch.full((3, 8, 8), i / self.n), 'label': i % 3}


class Event(Enum):
    EPOCH_START = 'on_epoch_start'
    BATCH_END = 'on_batch_end'
    EPOCH_END = 'on_epoch_end'


class Hook(abc.ABC):
    priority = 50
    def on_epoch_start(self, tr): pass
    def on_batch_end(self, tr): pass
    def on_epoch_end(self, tr): pass


@HOOKS.register()
class EMAHook(Hook):
    def __init__(self, decay=0.9):
        self.decay, self.shadow, self.backup = decay, {}, {}

    def on_batch_end(self, tr):
        for name, p in tr.model.named_parameters():
            if not p.requires_grad: continue
            if name not in self.shadow:
                self.shadow[name] = p.data.clone()
            else:
                self.shadow[name] = (1.0 - self.decay) * p.data + self.decay * self.shadow[name]

    @contextlib.contextmanager
    def applied(self, model):
        for name, p in model.named_parameters():
            self.backup[name] = p.data
            p.data = self.shadow[name]
        yield model
        for name, p in model.named_parameters():
            p.data = self.backup[name]
        self.backup = {}


@HOOKS.register()
class WarmupCosine(Hook):
    priority = 10

    def __init__(self, warmup, total, min_factor=0.05):
        self.warmup, self.total, self.min_factor = warmup, total, min_factor

    def on_batch_end(self, tr):
        it = tr.iteration + 1
        if it < self.warmup:
            f = (it + 1) / self.warmup
        else:
            f = max(self.min_factor, 0.5 * (1 + np.cos(np.pi * (it - self.warmup) / (self.total - self.warmup))))
        for g, base in zip(tr.optimizer.param_groups, tr.base_lrs):
            g['lr'] = base * f


@HOOKS.register()
class Printer(Hook):
    priority = 90

    def __init__(self, every=1):
        self.every, self.window = every, deque(maxlen=5)

    def on_batch_end(self, tr):
        self.window.append(tr.loss.item())
        if tr.iteration % self.every == 0:
            log.info('step %d loss %.6f avg %.6f lr %.6f/%.6f', tr.iteration, tr.loss, np.mean(self.window),
                     *[g['lr'] for g in tr.optimizer.param_groups])

    def on_epoch_end(self, tr):
        norms = {n: round(p.grad.norm(2).item(), 4) for n, p in tr.model.named_parameters() if p.grad is not None and p.ndim == 4}
        log.info('grads %s', norms)


@HOOKS.register()
class Checkpointer(Hook):
    def __init__(self, path, keep=2):
        self.path, self.keep, self.saved = path, keep, []
        os.makedirs(path, exist_ok=True)

    @master_only
    def on_epoch_end(self, tr):
        f = os.path.join(self.path, f'epoch_{tr.epoch}.pth')
        torch.save(tr.state_dict(), f)
        self.saved.append(f)
        while len(self.saved) > self.keep:
            os.remove(self.saved.pop(0))


class Trainer:
    def __init__(self, cfg):
        self.cfg = cfg
        self.device = torch.device('cuda', 0) if torch.cuda.is_available() else torch.device('cpu')
        self.model = MODELS.build(cfg['model']).to(self.device)
        if torch.cuda.device_count() > 1:
            self.model = DataParallel(self.model)
        self.criterion = LOSSES.build(cfg['loss']).to(self.device)
        bias = [p for n, p in self.model.named_parameters() if n.endswith('.bias')]
        rest = [p for n, p in self.model.named_parameters() if not n.endswith('.bias')]
        optim_cfg = cfg['optimizer']
        self.optimizer = OPTIMS.build(optim_cfg, [{'params': rest}, {'params': bias, 'lr': 2 * optim_cfg['lr'], 'weight_decay': 0.0}])
        self.base_lrs = [g['lr'] for g in self.optimizer.param_groups]
        self.hooks: t.List[Hook] = sorted((HOOKS.build(h) for h in cfg['hooks']), key=lambda h: h.priority)
        self.iteration = self.epoch = 0
        self.scaler = torch.cuda.amp.GradScaler(enabled=cfg.get('amp', False) and self.device.type == 'cuda')

    @property
    def net(self):
        return self.model.module if isinstance(self.model, (DataParallel, DistributedDataParallel)) else self.model

    def fire(self, event: Event):
        for h in self.hooks:
            getattr(h, event.value)(self)

    def state_dict(self):
        return OrderedDict(model=self.net.state_dict(), optimizer=self.optimizer.state_dict(), epoch=self.epoch, iteration=self.iteration)

    def load_state_dict(self, sd):
        self.net.load_state_dict(sd['model'], strict=True)
        self.optimizer.load_state_dict(sd['optimizer'])
        self.epoch, self.iteration = sd['epoch'] + 1, sd['iteration']

    def to_device(self, batch):
        return {k: v.to(self.device, non_blocking=True) if torch.is_tensor(v) else v for k, v in batch.items()}

    def run_epoch(self, loader):
        self.model.train()
        self.fire(Event.EPOCH_START)
        accumulate = self.cfg.get('accumulate', 1)
        for i, batch in enumerate(loader):
            batch = self.to_device(batch)
            with torch.cuda.amp.autocast(enabled=self.scaler.is_enabled()):
                out = self.model(batch['image'])
                self.loss = self.criterion(out, batch['label'])
            self.scaler.scale(self.loss / accumulate).backward()
            if (i + 1) % accumulate == 0:
                self.scaler.unscale_(self.optimizer)
                nn.utils.clip_grad_norm_(itertools.chain(*(g['params'] for g in self.optimizer.param_groups)), 5.0)
                self.scaler.step(self.optimizer)
                self.scaler.update()
                self.fire(Event.BATCH_END)
                self.optimizer.zero_grad(set_to_none=False)
            self.iteration += 1
        self.fire(Event.EPOCH_END)
        self.epoch += 1

    @torch.no_grad()
    def evaluate(self, loader):
        self.model.eval()
        hits, n = torch.zeros(3, device=self.device), torch.zeros(3, device=self.device)
        for batch in loader:
            batch = self.to_device(batch)
            pred = self.model(batch['image']).softmax(-1).max(-1).indices
            n.index_add_(0, batch['label'], torch.ones_like(batch['label'], dtype=n.dtype))
            hits.scatter_add_(0, batch['label'], (pred == batch['label']).to(hits.dtype))
        return (hits / n.clamp(min=1)).tolist()


CFG = dict(
    model=dict(type='convnet', num_classes=3, feature_hook=2, layers=[
        dict(type='Conv2d', out_channels=4, kernel_size=3, padding=1, bias=False), dict(type='BatchNorm2d'), dict(type='SiLU', inplace=True),
        dict(type='Conv2d', out_channels=8, kernel_size=3, stride=2), dict(type='GroupNorm', num_groups=2), dict(type='Hardswish'),
        dict(type='Squeeze', act='GELU')]),
    loss=dict(type='FocalLoss', gamma=1.5, alpha=[1.0, 0.5, 2.0]),
    optimizer=dict(type='SGD', lr=0.05, momentum=0.9, weight_decay=1e-3),
    hooks=[dict(type='Printer', every=1), dict(type='EMAHook', decay=0.8), dict(type='WarmupCosine', warmup=3, total=20), dict(type='Checkpointer', path='work')],
    accumulate=1)


def seed_everything(seed=1):
    random.seed(seed)
    os.environ['PYTHONHASHSEED'] = str(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.deterministic = True
    torch.backends.cudnn.benchmark = False


def flip(x): return torch.flip(x, dims=[-1])


class Normalize:
    def __init__(self, mean, std):
        self.mean = torch.tensor(mean).view(-1, 1, 1)
        self.std = torch.as_tensor(std)[:, None, None]

    def __call__(self, x): return (x - self.mean) / self.std


def main():
    seed_everything()
    train = Blobs(40, 0, [flip, Normalize([0.4] * 3, [1.1, 1.0, 0.9])])
    loader = DataLoader(train, batch_size=8, sampler=ClassBalancedSampler(train.y), num_workers=0, pin_memory=torch.cuda.is_available(), drop_last=False)
    trainer = Trainer(CFG)
    for _ in range(4):
        trainer.run_epoch(loader)
    val = DataLoader(Blobs(30, 1), 10)
    print('acc', ['%.3f' % a for a in trainer.evaluate(val)], sorted(os.listdir('work')))
    ema = next(h for h in trainer.hooks if isinstance(h, EMAHook))
    before = trainer.net.head.weight.clone()
    with ema.applied(trainer.net) as net:
        print('ema', '%.5f' % net.head.weight.norm().item(), trainer.evaluate(val) is not None)
    print('back', torch.equal(before, trainer.net.head.weight), tuple(trainer.net._features['mid'].shape))
    fresh = Trainer({**CFG, 'hooks': CFG['hooks'][:1]})
    fresh.load_state_dict(torch.load('work/epoch_3.pth', map_location=fresh.device))
    fresh.run_epoch(DataLoader(train, batch_sampler=BatchSampler(ClassBalancedSampler(train.y, 5), batch_size=20, drop_last=True)))
    for batch in DataLoader(Stream(7), batch_size=3):
        print(batch['image'].shape[0], batch['label'].tolist())
    print(fresh.cfg['optimizer'], fresh.iteration, 'Conv2d' in MODELS)


if __name__ == '__main__':
    main()

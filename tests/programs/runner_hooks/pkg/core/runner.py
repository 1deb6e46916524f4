import contextlib
import math
import random

import numpy as np
import torch
from torch import nn, optim
from torch.cuda import amp
from torch.nn.parallel import DataParallel, DistributedDataParallel as DDP
from torch.optim import lr_scheduler as LS

from .. import data as D
from .. import nets
from .hooks import Checkpoint, Meter, NanStop
from .losses import LossList


class WarmCos(LS._LRScheduler):
    def __init__(self, opt, warm, total, last_epoch=-1):
        self.warm, self.total = warm, total
        super().__init__(opt, last_epoch)

    def get_lr(self):
        s = self.last_epoch
        k = (s + 1) / self.warm if s < self.warm else .5 * (1 + math.cos(math.pi * (s - self.warm) / max(1, self.total - self.warm)))
        return [b * k for b in self.base_lrs]


def split_decay(net, wd):
    d, nd = [], []
    for n, p in net.named_parameters():
        (nd if p.ndim <= 1 or n.endswith('.bias') else d).append(p)
    return [{'params': d, 'weight_decay': wd}, {'params': nd, 'weight_decay': 0.}]


class Runner:
    def __init__(self, cfg, folder):
        self.cfg, t = cfg, cfg['TRAIN']
        for seed in (random.seed, np.random.seed, torch.manual_seed):
            seed(t.get('SEED', 1))
        self.device = torch.device('cuda', 0) if torch.cuda.is_available() else torch.device('cpu')
        self.net = nets.make(cfg['MODEL']).to(self.device)
        self.module = self.net.module if isinstance(self.net, (DataParallel, DDP)) else self.net
        self.losses = LossList(t['LOSS']).to(self.device)
        self.train_loader, self.val_loader = D.make_loaders()
        self.opt = dict(adamw=lambda ps: optim.AdamW(ps, lr=t['LR']), sgd=lambda ps: optim.SGD(ps, t['LR'], 0.9, weight_decay=1e-4))[t['OPT']](split_decay(self.net, 0.05))
        steps = len(self.train_loader) * 4 // t['ACCUM']
        self.sched = LS.OneCycleLR(self.opt, max_lr=t['LR'], total_steps=steps + 1, pct_start=.3) if t['SCHED'] == 'onecycle' else WarmCos(self.opt, 2, steps)
        self.scaler = amp.GradScaler(enabled=t['AMP'] and torch.cuda.is_available())
        self.hooks = [NanStop(), Meter(), Checkpoint(folder)]
        self.epoch, self.step = 0, 0

    def call(self, name, *a):
        for h in self.hooks:
            getattr(h, name)(self, *a)

    def state_dict(self):
        return dict(net=self.module.state_dict(), opt=self.opt.state_dict(), sched=self.sched.state_dict(), losses=self.losses.state_dict(), epoch=self.epoch, step=self.step,
                    rng={'np': np.random.get_state()[1][:3].tolist()})

    def load_state_dict(self, s):
        self.module.load_state_dict(s['net'])
        self.opt.load_state_dict(s['opt'])
        self.sched.load_state_dict(s['sched'])
        self.losses.load_state_dict(s['losses'])
        self.epoch, self.step = s['epoch'], s['step']

    def to_device(self, x):
        if torch.is_tensor(x):
            return x.to(self.device, non_blocking=True)
        if isinstance(x, dict):
            return {k: self.to_device(v) for k, v in x.items()}
        return [self.to_device(v) for v in x] if isinstance(x, (list, tuple)) else x

    def train_epoch(self):
        t = self.cfg['TRAIN']
        self.net.train()
        self.losses.train()
        for i, batch in enumerate(self.train_loader):
            batch = self.to_device(batch)
            ctx = amp.autocast(enabled=self.scaler.is_enabled()) if t['AMP'] else contextlib.nullcontext()
            with ctx:
                out, feats = self.net(batch['image'], with_features=True)
                loss, parts = self.losses(out, feats, batch['label'], self.module)
            self.scaler.scale(loss / t['ACCUM']).backward()
            if (i + 1) % t['ACCUM'] == 0:
                self.scaler.unscale_(self.opt)
                parts['norm'] = nn.utils.clip_grad_norm_(self.net.parameters(), 5., error_if_nonfinite=False)
                self.scaler.step(self.opt)
                self.scaler.update()
                self.opt.zero_grad()
                self.sched.step()
            self.step += 1
            self.call('on_step', {'loss': loss.detach(), **parts})

    @torch.inference_mode()
    def evaluate(self):
        self.net.eval()
        conf = torch.zeros(4, 4, dtype=torch.int64)
        for x, y in self.val_loader:
            p = self.net(x.to(self.device)).argmax(-1).cpu()
            conf.index_put_((y, p), torch.ones_like(y), accumulate=True)
        return conf.diag().sum().item() / conf.sum().item(), conf.sum(1).tolist()

    def run(self):
        print(self.module.summary(self.module))
        while self.epoch < self.cfg['TRAIN']['EPOCHS']:
            self.epoch += 1
            self.train_epoch()
            self.call('on_epoch')
        print('accuracy %.4f %s' % self.evaluate(), self.step)

"""Every learning-rate scheduler on a toy problem."""
import math

import torch
from torch import nn, optim
from torch.optim import lr_scheduler
from torch.optim.lr_scheduler import (CosineAnnealingLR, CosineAnnealingWarmRestarts, CyclicLR, ExponentialLR, LambdaLR,
                                      MultiStepLR, OneCycleLR, ReduceLROnPlateau, StepLR, _LRScheduler)

EPOCHS, STEPS = 8, 3
step = 0


class WarmupCosine(_LRScheduler):
    def __init__(self, optimizer, warmup, total, min_lr=1e-5, last_epoch=-1):
        self.warmup, self.total, self.min_lr = warmup, total, min_lr
        super(WarmupCosine, self).__init__(optimizer, last_epoch)

    def get_lr(self):
        if self.last_epoch < self.warmup:
            return [base_lr * (self.last_epoch + 1) / self.warmup for base_lr in self.base_lrs]
        t = (self.last_epoch - self.warmup) / max(1, self.total - self.warmup)
        return [self.min_lr + 0.5 * (base_lr - self.min_lr) * (1 + math.cos(math.pi * t)) for base_lr in self.base_lrs]


def make_optimizer(model, name, lr):
    if name == 'sgd':
        return optim.SGD(model.parameters(), lr=lr, momentum=0.9, weight_decay=5e-4, nesterov=True)
    elif name == 'adam':
        return optim.Adam(model.parameters(), lr=lr)
    raise NotImplementedError(name)


def make_scheduler(name, optimizer):
    if name == 'step':
        return StepLR(optimizer, 3, gamma=0.1)
    if name == 'multistep':
        return MultiStepLR(optimizer, milestones=[2, 5], gamma=0.3)
    if name == 'exp':
        return ExponentialLR(optimizer, gamma=0.9)
    if name == 'cosine':
        return CosineAnnealingLR(optimizer, T_max=EPOCHS, eta_min=1e-4)
    if name == 'lambda':
        return LambdaLR(optimizer, lr_lambda=lambda e: (1 - e / EPOCHS) ** 0.9)
    if name == 'plateau':
        return ReduceLROnPlateau(optimizer, mode='min', factor=0.5, patience=0, min_lr=1e-4)
    if name == 'warmup':
        return WarmupCosine(optimizer, 2, EPOCHS)
    if name == 'poly':
        return lr_scheduler.PolynomialLR(optimizer, total_iters=EPOCHS, power=2.0)
    if name == 'linear':
        return lr_scheduler.LinearLR(optimizer, start_factor=0.25, total_iters=4)
    if name == 'constant':
        return lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=3)
    if name == 'sequential':
        warm = lr_scheduler.LinearLR(optimizer, 0.1, total_iters=3)
        main = lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS - 3)
        return lr_scheduler.SequentialLR(optimizer, [warm, main], milestones=[3])
    return None


def data():
    x = torch.arange(24, dtype=torch.float32).reshape(12, 2).div(12) - 1
    y = (x ** 2).sum(dim=1, keepdim=True)
    return x, y


def run(sched, opt='sgd', lr=0.02):
    global step
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    optimizer = make_optimizer(model, opt, lr)
    scheduler = make_scheduler(sched, optimizer)
    criterion, lrs = nn.MSELoss(), []
    x, y = data()
    for epoch in range(EPOCHS):
        total = 0.
        for _ in range(STEPS):
            loss = criterion(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        lrs.append(optimizer.param_groups[0]['lr'])
        if scheduler is None:
            continue
        if isinstance(scheduler, ReduceLROnPlateau):
            scheduler.step(total / STEPS)
        else:
            scheduler.step()
    step += 1
    print('step %d loss %.6f' % (step, loss.item()), sched, ' '.join('%.6f' % v for v in lrs))
    return model, optimizer, scheduler


def per_batch():
    """Schedulers that step with every batch."""
    global step
    x, y = data()
    for kind in ('onecycle', 'cyclic', 'restarts', 'adjust'):
        model = nn.Linear(2, 1)
        optimizer = optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
        if kind == 'onecycle':
            scheduler = OneCycleLR(optimizer, max_lr=0.1, epochs=2, steps_per_epoch=6)
        elif kind == 'cyclic':
            scheduler = CyclicLR(optimizer, base_lr=0.01, max_lr=0.05, step_size_up=3, mode='triangular2', cycle_momentum=False)
        elif kind == 'restarts':
            scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=2, T_mult=2)
        else:
            scheduler = None
        for i in range(12):
            if scheduler is None:
                adjust_learning_rate(optimizer, i, 0.05)
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            if scheduler is not None:
                scheduler.step()
            if i % 4 == 3:
                step += 1
                print('step %d loss %.6f' % (step, loss.item()), kind, '%.6f' % get_lr(optimizer))


def adjust_learning_rate(optimizer, epoch, lr):
    """Sets the learning rate to the initial LR decayed by 10 every 4 epochs"""
    lr = lr * (0.1 ** (epoch // 4))
    for param_group in optimizer.param_groups:
        param_group['lr'] = lr


def get_lr(optimizer):
    for param_group in optimizer.param_groups:
        return param_group['lr']


for name in ['step', 'multistep', 'exp', 'cosine', 'lambda', 'plateau', 'warmup', 'poly', 'linear', 'constant',
             'sequential', None]:
    run(name)
per_batch()
model, optimizer, scheduler = run('multistep', 'adam', 1e-2)
torch.save({'model': model.state_dict(), 'opt': optimizer.state_dict(), 'sched': scheduler.state_dict(), 'epoch': EPOCHS}, 'sched.pth')
ckpt = torch.load('sched.pth')
scheduler.load_state_dict(ckpt['sched'])
optimizer.load_state_dict(ckpt['opt'])
model.load_state_dict(ckpt['model'])
x, y = data()
for i in range(3):
    optimizer.zero_grad()
    loss = ((model(x) - y) ** 2).mean()
    loss.backward()
    optimizer.step()
    scheduler.step()
    step += 1
    print('step %d loss %.6f' % (step, loss.item()), 'resumed %.6f' % scheduler.get_last_lr()[0], scheduler.last_epoch)

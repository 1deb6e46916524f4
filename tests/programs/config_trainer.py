"""Config-driven trainer in the style of project templates."""
import argparse
import collections
import inspect
import json
import logging
import os
from abc import abstractmethod
from datetime import datetime
from functools import reduce, partial
from itertools import repeat
from operator import getitem
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from numpy import inf
from torch.utils.data import DataLoader, Dataset
from torch.utils.data.dataloader import default_collate
from torch.utils.data.sampler import SubsetRandomSampler, Sampler, WeightedRandomSampler

CONFIG = {
    "name": "Toy",
    "n_gpu": 0,
    "arch": {"type": "MnistModel", "args": {"num_classes": 4, "act": "leaky"}},
    "data_loader": {"type": "ToyLoader", "args": {"batch_size": 8, "shuffle": False, "validation_split": 0.25, "num_workers": 0}},
    "optimizer": {"type": "Adam", "args": {"lr": 0.01, "weight_decay": 0, "amsgrad": True}},
    "loss": "nll_loss",
    "metrics": ["accuracy", "top_k_acc"],
    "lr_scheduler": {"type": "StepLR", "args": {"step_size": 2, "gamma": 0.1}},
    "trainer": {"epochs": 4, "save_dir": "saved/", "save_period": 1, "verbosity": 2, "monitor": "min val_loss", "early_stop": 3},
}
ACTIVATIONS = {"relu": nn.ReLU(), "leaky": nn.LeakyReLU(negative_slope=0.1), "tanh": nn.Tanh()}
OPTIMIZERS = dict(sgd=torch.optim.SGD, adam=torch.optim.Adam, adamw=torch.optim.AdamW, rmsprop=torch.optim.RMSprop)
SCHEDULERS = {
    "step": torch.optim.lr_scheduler.StepLR,
    "cosine": lambda opt, epochs: torch.optim.lr_scheduler.CosineAnnealingLR(opt, T_max=epochs, eta_min=1e-4),
    "plateau": partial(torch.optim.lr_scheduler.ReduceLROnPlateau, mode="min", factor=0.5, patience=0),
}


class ConfigParser:
    def __init__(self, config):
        self._config = config
        self.save_dir = Path(config["trainer"]["save_dir"]) / "models"
        self.save_dir.mkdir(parents=True, exist_ok=True)

    def init_obj(self, name, module, *args, **kwargs):
        module_name = self[name]["type"]
        module_args = dict(self[name]["args"])
        assert all([k not in module_args for k in kwargs]), "Overwriting kwargs given in config file is not allowed"
        module_args.update(kwargs)
        return getattr(module, module_name)(*args, **module_args)

    def init_ftn(self, name, module, *args, **kwargs):
        return partial(getattr(module, self[name]["type"]), *args, **dict(self[name]["args"], **kwargs))

    def __getitem__(self, name):
        return self.config[name]

    def get_logger(self, name, verbosity=2):
        levels = {0: logging.WARNING, 1: logging.INFO, 2: logging.DEBUG}
        logger = logging.getLogger(name)
        logger.setLevel(levels[verbosity])
        return logger

    @property
    def config(self):
        return self._config


def prepare_device(n_gpu_use):
    n_gpu = torch.cuda.device_count()
    if n_gpu_use > 0 and n_gpu == 0:
        print("Warning: There's no GPU available on this machine, training will be performed on CPU.")
        n_gpu_use = 0
    device = torch.device('cuda:0' if n_gpu_use > 0 else 'cpu')
    list_ids = list(range(n_gpu_use))
    return device, list_ids


def inf_loop(data_loader):
    for loader in repeat(data_loader):
        yield from loader


class BaseModel(nn.Module):
    @abstractmethod
    def forward(self, *inputs):
        raise NotImplementedError

    def __str__(self):
        model_parameters = filter(lambda p: p.requires_grad, self.parameters())
        params = sum([np.prod(p.size()) for p in model_parameters])
        return type(self).__name__ + '\nTrainable parameters: {}'.format(params)


class MnistModel(BaseModel):
    def __init__(self, num_classes=10, act="relu"):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 4, kernel_size=5)
        self.conv2 = nn.Conv2d(4, 8, kernel_size=5)
        self.act = ACTIVATIONS[act]
        self.fc1 = nn.Linear(128, 20)
        self.fc2 = nn.Linear(20, num_classes)

    def forward(self, x):
        x = self.act(F.max_pool2d(self.conv1(x), 2))
        x = F.relu(F.max_pool2d(self.conv2(x), 2))
        x = x.view(-1, 128)
        x = F.relu(self.fc1(x))
        x = self.fc2(x)
        return F.log_softmax(x, dim=1)


class BaseDataLoader(DataLoader):
    def __init__(self, dataset, batch_size, shuffle, validation_split, num_workers, collate_fn=default_collate):
        self.validation_split = validation_split
        self.shuffle = shuffle
        self.batch_idx = 0
        self.n_samples = len(dataset)
        self.sampler_, self.valid_sampler = self._split_sampler(self.validation_split)
        self.init_kwargs = {
            'dataset': dataset,
            'batch_size': batch_size,
            'shuffle': self.shuffle,
            'collate_fn': collate_fn,
            'num_workers': num_workers
        }
        super().__init__(sampler=self.sampler_, **self.init_kwargs)

    def _split_sampler(self, split):
        if split == 0.0:
            return None, None
        idx_full = np.arange(self.n_samples)
        np.random.seed(0)
        np.random.shuffle(idx_full)
        len_valid = int(self.n_samples * split)
        valid_idx = idx_full[0:len_valid]
        train_idx = np.delete(idx_full, np.arange(0, len_valid))
        train_sampler = OrderedSampler(train_idx)
        valid_sampler = OrderedSampler(valid_idx)
        self.shuffle = False
        self.n_samples = len(train_idx)
        return train_sampler, valid_sampler

    def split_validation(self):
        if self.valid_sampler is None:
            return None
        else:
            return DataLoader(sampler=self.valid_sampler, **self.init_kwargs)


class OrderedSampler(Sampler):
    def __init__(self, indices):
        self.indices = indices

    def __iter__(self):
        return (int(i) for i in self.indices)

    def __len__(self):
        return len(self.indices)


class ToySet(Dataset):
    def __init__(self, n=48):
        rs = np.random.RandomState(5)
        self.y = rs.randint(0, 4, n)
        self.x = rs.rand(n, 1, 28, 28).astype(np.float32)
        for i, c in enumerate(self.y):
            self.x[i, 0, c * 7:(c + 1) * 7] += 0.8

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


class ToyLoader(BaseDataLoader):
    def __init__(self, batch_size, shuffle=True, validation_split=0.0, num_workers=1, training=True):
        self.dataset_ = ToySet()
        super().__init__(self.dataset_, batch_size, shuffle, validation_split, num_workers)


def nll_loss(output, target):
    return F.nll_loss(output, target)


def accuracy(output, target):
    with torch.no_grad():
        pred = torch.argmax(output, dim=1)
        assert pred.shape[0] == len(target)
        correct = 0
        correct += torch.sum(pred == target).item()
    return correct / len(target)


def top_k_acc(output, target, k=3):
    with torch.no_grad():
        pred = torch.topk(output, k, dim=1)[1]
        assert pred.shape[0] == len(target)
        correct = 0
        for i in range(k):
            correct += torch.sum(pred[:, i] == target).item()
    return correct / len(target)


class MetricTracker:
    def __init__(self, *keys):
        self._data = {k: [0.0, 0] for k in keys}

    def reset(self):
        for k in self._data:
            self._data[k] = [0.0, 0]

    def update(self, key, value, n=1):
        self._data[key][0] += value * n
        self._data[key][1] += n

    def avg(self, key):
        return self._data[key][0] / self._data[key][1]

    def result(self):
        return {k: v[0] / max(1, v[1]) for k, v in self._data.items()}


class BaseTrainer:
    def __init__(self, model, criterion, metric_ftns, optimizer, config):
        self.config = config
        self.logger = config.get_logger('trainer', config['trainer']['verbosity'])
        self.model = model
        self.criterion = criterion
        self.metric_ftns = metric_ftns
        self.optimizer = optimizer
        cfg_trainer = config['trainer']
        self.epochs = cfg_trainer['epochs']
        self.save_period = cfg_trainer['save_period']
        self.monitor = cfg_trainer.get('monitor', 'off')
        self.mnt_mode, self.mnt_metric = self.monitor.split()
        self.mnt_best = inf if self.mnt_mode == 'min' else -inf
        self.early_stop = cfg_trainer.get('early_stop', inf)
        self.start_epoch = 1
        self.checkpoint_dir = config.save_dir

    def train(self):
        not_improved_count = 0
        for epoch in range(self.start_epoch, self.epochs + 1):
            result = self._train_epoch(epoch)
            log = {'epoch': epoch}
            log.update(result)
            for key, value in log.items():
                print('    {:15s}: {}'.format(str(key), value))
            best = False
            improved = (self.mnt_mode == 'min' and log[self.mnt_metric] <= self.mnt_best) or \
                       (self.mnt_mode == 'max' and log[self.mnt_metric] >= self.mnt_best)
            if improved:
                self.mnt_best = log[self.mnt_metric]
                not_improved_count = 0
                best = True
            else:
                not_improved_count += 1
            if not_improved_count > self.early_stop:
                print("Validation performance didn't improve for {} epochs. Training stops.".format(self.early_stop))
                break
            if epoch % self.save_period == 0:
                self._save_checkpoint(epoch, save_best=best)

    def _save_checkpoint(self, epoch, save_best=False):
        arch = type(self.model).__name__
        state = {
            'arch': arch,
            'epoch': epoch,
            'state_dict': self.model.state_dict(),
            'optimizer': self.optimizer.state_dict(),
            'monitor_best': self.mnt_best,
            'config': self.config.config
        }
        filename = str(self.checkpoint_dir / 'checkpoint-epoch{}.pth'.format(epoch))
        torch.save(state, filename)
        if save_best:
            best_path = str(self.checkpoint_dir / 'model_best.pth')
            torch.save(state, best_path)

    def _resume_checkpoint(self, resume_path):
        resume_path = str(resume_path)
        checkpoint = torch.load(resume_path, weights_only=False)
        self.start_epoch = checkpoint['epoch'] + 1
        self.mnt_best = checkpoint['monitor_best']
        self.model.load_state_dict(checkpoint['state_dict'])
        if checkpoint['config']['optimizer']['type'] != self.config['optimizer']['type']:
            print("Warning: Optimizer type given in config file is different from that of checkpoint.")
        else:
            self.optimizer.load_state_dict(checkpoint['optimizer'])
        print("Checkpoint loaded. Resume training from epoch {}".format(self.start_epoch))


class Trainer(BaseTrainer):
    def __init__(self, model, criterion, metric_ftns, optimizer, config, device, data_loader, valid_data_loader=None, lr_scheduler=None, len_epoch=None):
        super().__init__(model, criterion, metric_ftns, optimizer, config)
        self.device = device
        self.data_loader = data_loader
        if len_epoch is None:
            self.len_epoch = len(self.data_loader)
        else:
            self.data_loader = inf_loop(data_loader)
            self.len_epoch = len_epoch
        self.valid_data_loader = valid_data_loader
        self.do_validation = self.valid_data_loader is not None
        self.lr_scheduler = lr_scheduler
        self.log_step = int(np.sqrt(data_loader.batch_size))
        self.train_metrics = MetricTracker('loss', *[m.__name__ for m in self.metric_ftns])
        self.valid_metrics = MetricTracker('loss', *[m.__name__ for m in self.metric_ftns])

    def _train_epoch(self, epoch):
        self.model.train()
        self.train_metrics.reset()
        for batch_idx, (data, target) in enumerate(self.data_loader):
            data, target = data.to(self.device), target.to(self.device)
            self.optimizer.zero_grad()
            output = self.model(data)
            loss = self.criterion(output, target)
            loss.backward()
            self.optimizer.step()
            self.train_metrics.update('loss', loss.item())
            for met in self.metric_ftns:
                self.train_metrics.update(met.__name__, met(output, target))
            print('step {} loss {:.6f}'.format((epoch - 1) * self.len_epoch + batch_idx, loss.item()), self._progress(batch_idx))
            if batch_idx == self.len_epoch:
                break
        log = self.train_metrics.result()
        if self.do_validation:
            val_log = self._valid_epoch(epoch)
            log.update(**{'val_' + k: v for k, v in val_log.items()})
        if self.lr_scheduler is not None:
            self.lr_scheduler.step()
        log['lr'] = self.optimizer.param_groups[0]['lr']
        return log

    def _valid_epoch(self, epoch):
        self.model.eval()
        self.valid_metrics.reset()
        with torch.no_grad():
            for batch_idx, (data, target) in enumerate(self.valid_data_loader):
                data, target = data.to(self.device), target.to(self.device)
                output = self.model(data)
                loss = self.criterion(output, target)
                self.valid_metrics.update('loss', loss.item())
                for met in self.metric_ftns:
                    self.valid_metrics.update(met.__name__, met(output, target))
        return self.valid_metrics.result()

    def _progress(self, batch_idx):
        base = '[{}/{} ({:.0f}%)]'
        if hasattr(self.data_loader, 'n_samples'):
            current = batch_idx * self.data_loader.batch_size
            total = self.data_loader.n_samples
        else:
            current = batch_idx
            total = self.len_epoch
        return base.format(current, total, 100.0 * current / total)


class module_here:
    MnistModel, ToyLoader = MnistModel, ToyLoader


def main(config):
    data_loader = config.init_obj('data_loader', module_here)
    valid_data_loader = data_loader.split_validation()
    model = config.init_obj('arch', module_here)
    print(model)
    device, device_ids = prepare_device(config['n_gpu'])
    model = model.to(device)
    if len(device_ids) > 1:
        model = torch.nn.DataParallel(model, device_ids=device_ids)
    criterion = globals()[config['loss']]
    metrics = [globals()[met] for met in config['metrics']]
    trainable_params = filter(lambda p: p.requires_grad, model.parameters())
    optimizer = config.init_obj('optimizer', torch.optim, trainable_params)
    lr_scheduler = config.init_obj('lr_scheduler', torch.optim.lr_scheduler, optimizer)
    trainer = Trainer(model, criterion, metrics, optimizer, config=config, device=device, data_loader=data_loader,
                      valid_data_loader=valid_data_loader, lr_scheduler=lr_scheduler)
    trainer.train()
    trainer._resume_checkpoint(config.save_dir / 'model_best.pth')
    for k, name in enumerate(("sgd", "adamw", "rmsprop")):
        net = MnistModel(4)
        kw = {"momentum": 0.9} if name != "adamw" else {}
        opt = OPTIMIZERS[name](net.parameters(), lr=0.01, **kw)
        sched = SCHEDULERS["cosine"](opt, 3) if name == "sgd" else SCHEDULERS["plateau"](opt) if name == "adamw" else SCHEDULERS["step"](opt, 1, gamma=0.5)
        for e in range(2):
            tot = 0
            for x, y in data_loader:
                opt.zero_grad()
                l = F.nll_loss(net(x), y)
                l.backward()
                opt.step()
                tot += l.item()
            if isinstance(sched, torch.optim.lr_scheduler.ReduceLROnPlateau):
                sched.step(tot)
            else:
                sched.step()
            print('step %d loss %.6f %.6f' % (100 + 10 * k + e, tot, opt.param_groups[0]['lr']))


if __name__ == '__main__':
    torch.manual_seed(123)
    torch.backends.cudnn.deterministic = True
    torch.backends.cudnn.benchmark = False
    np.random.seed(123)
    main(ConfigParser(CONFIG))

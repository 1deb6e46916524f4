import os, time, math
import torch
from torch import optim
from torch.optim import lr_scheduler
from ..utils import AverageMeter, ProgressMeter, accuracy, ModelEMA, unwrap, strip_prefix, count_parameters


class Trainer:
    step = 0

    def __init__(self, cfg, model, criterion, loaders, out):
        self.cfg, self.model, self.criterion, self.loaders, self.out = cfg, model, criterion, loaders, out
        os.makedirs(out, exist_ok=True)
        params = [p for p in model.parameters() if p.requires_grad]
        self.optimizer = getattr(optim, cfg.optimizer)(params, **cfg.optim_args)
        self.scheduler = getattr(lr_scheduler, cfg.scheduler)(self.optimizer, **cfg.sched_args)
        self.ema = ModelEMA(model, cfg.ema) if cfg.ema else None
        self.best, self.epoch = 0.0, 0
        print('trainable', count_parameters(model), 'all', count_parameters(model, False))

    def train_one_epoch(self):
        losses, top1 = AverageMeter('Loss', ':.4e'), AverageMeter('Acc@1', ':6.2f')
        progress = ProgressMeter(len(self.loaders['train']), [losses, top1], prefix="Epoch: [{}]".format(self.epoch))
        self.model.train()
        for i, (images, target) in enumerate(self.loaders['train']):
            output = self.model(images)
            loss = self.criterion(output, target)
            acc1, = accuracy(output, target)
            losses.update(loss, images.size(0)); top1.update(acc1[0], images.size(0))
            self.optimizer.zero_grad()
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.cfg.clip)
            self.optimizer.step()
            if self.ema is not None: self.ema.update(self.model)
            print('step %d loss %.6f norm %.4f lr %.6f' % (Trainer.step, loss.item(), norm, self.optimizer.param_groups[0]['lr']))
            Trainer.step += 1
        progress.display(i)
        self.scheduler.step()

    @torch.no_grad()
    def validate(self, model=None):
        model = model or self.model
        model.eval()
        meter = AverageMeter('loss')
        confusion = torch.zeros(4, 4, dtype=torch.long)
        for images, target in self.loaders['val']:
            output = model(images)
            meter.update(torch.nn.functional.cross_entropy(output, target), len(images))
            idx = target * 4 + output.argmax(1)
            confusion += torch.bincount(idx, minlength=16).reshape(4, 4)
        return meter.avg, confusion.diagonal().sum().item() / confusion.sum().item()

    def save(self, name='last.pth'):
        torch.save({'epoch': self.epoch, 'model': {'module.' + k: v for k, v in unwrap(self.model).state_dict().items()},
                    'ema': self.ema.state_dict() if self.ema else None, 'optimizer': self.optimizer.state_dict(),
                    'scheduler': self.scheduler.state_dict(), 'best': self.best}, os.path.join(self.out, name))

    def resume(self, path):
        ckpt = torch.load(path, map_location='cpu', weights_only=False)
        unwrap(self.model).load_state_dict(strip_prefix(ckpt['model']))
        if self.ema and ckpt.get('ema') is not None:
            self.ema.load_state_dict(ckpt['ema'])
        self.optimizer.load_state_dict(ckpt['optimizer'])
        self.scheduler.load_state_dict(ckpt['scheduler'])
        self.epoch, self.best = ckpt['epoch'] + 1, ckpt['best']
        return self

    def fit(self, epochs):
        for self.epoch in range(self.epoch, epochs):
            self.train_one_epoch()
            loss, acc = self.validate()
            self.best = max(self.best, acc)
            print('val %.4f %.3f' % (loss, acc), 'ema %.4f %.3f' % self.validate(self.ema) if self.ema else '')
            self.save()

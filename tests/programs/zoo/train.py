import argparse
import logging
import os
import sys
from contextlib import suppress
from datetime import datetime

import numpy as np
import torch
import torch.nn as nn

from zoo import create_model, list_models
from zoo.loss import LabelSmoothingCrossEntropy, SoftTargetCrossEntropy
from zoo.optim import create_optimizer
from zoo.sched import create_scheduler
from zoo.utils import Mixup, ModelEma, accuracy, adaptive_clip_grad, get_state_dict

_logger = logging.getLogger('train')
try:
    from apex import amp
    has_apex = True
except ImportError:
    has_apex = False
has_native_amp = False
try:
    if getattr(torch.cuda.amp, 'autocast') is not None:
        has_native_amp = True
except AttributeError:
    pass

parser = argparse.ArgumentParser()
parser.add_argument('--model', default='tiny_convnext')
parser.add_argument('--opt', default='sgd')
parser.add_argument('--sched', default='cosine')
parser.add_argument('--epochs', type=int, default=4)
parser.add_argument('--lr', type=float, default=0.01)
parser.add_argument('--weight-decay', type=float, default=0.05)
parser.add_argument('--mixup', type=float, default=0.)
parser.add_argument('--smoothing', type=float, default=0.1)
parser.add_argument('--act', default=None)
parser.add_argument('--drop-path', type=float, default=None)
parser.add_argument('--clip-grad', type=float, default=0.02)
parser.add_argument('--ema', action='store_true')
parser.add_argument('--no-train', action='store_true')
parser.add_argument('--amp', action='store_true')


def main():
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, stream=sys.stdout, format='%(message)s')
    args.device = 'cuda:0' if torch.cuda.is_available() else 'cpu'
    device = torch.device(args.device)
    use_amp = 'native' if args.amp and has_native_amp else None
    amp_autocast = torch.cuda.amp.autocast if use_amp == 'native' else suppress
    loss_scaler = torch.cuda.amp.GradScaler() if use_amp else None
    model = create_model(args.model, num_classes=5, act_layer=args.act, drop_path_rate=args.drop_path)
    _logger.info(f'Model {args.model} created, param count: {sum([m.numel() for m in model.parameters()])}')
    model.to(device)
    optimizer = create_optimizer(args, model)
    lr_scheduler = create_scheduler(args, optimizer)
    model_ema = ModelEma(model, decay=0.9) if args.ema else None
    mixup_fn = Mixup(args.mixup, label_smoothing=args.smoothing, num_classes=5) if args.mixup > 0 else None
    train_loss_fn = SoftTargetCrossEntropy() if mixup_fn is not None else LabelSmoothingCrossEntropy(smoothing=args.smoothing) if args.smoothing else nn.CrossEntropyLoss()
    train_loss_fn = train_loss_fn.to(device)
    np.random.seed(5)
    xs = np.random.randn(3, 4, 3, 32, 32).astype('float32')
    ys = np.random.randint(0, 5, (3, 4))
    for epoch in range(args.epochs):
        model.train(not args.no_train)
        for x, y in zip(xs, ys):
            input, target = torch.from_numpy(x.copy()).to(device), torch.from_numpy(y).to(device)
            if mixup_fn is not None:
                input, target = mixup_fn(input, target)
            with amp_autocast():
                output = model(input)
                loss = train_loss_fn(output, target)
            optimizer.zero_grad()
            loss.backward()
            adaptive_clip_grad(model.parameters(), args.clip_grad)
            optimizer.step()
            if model_ema is not None:
                model_ema.update(model)
        lr_scheduler.step(epoch + 1)
        lrl = [param_group['lr'] for param_group in optimizer.param_groups]
        _logger.info('Train: %d loss %.5f lr %.6f' % (epoch, loss.item(), sum(lrl) / len(lrl)))
    model.eval()
    with torch.no_grad():
        x, y = torch.from_numpy(xs.reshape(-1, 3, 32, 32)), torch.from_numpy(ys.reshape(-1))
        out = model(x)
        acc1, acc3 = accuracy(out, y, topk=(1, 3))
        if not any(isinstance(m, nn.BatchNorm2d) for m in model.modules()):
            _logger.info('acc1 {:.3f} acc3 {:.3f} logits {:.4f}'.format(acc1.item(), acc3.item(), out.abs().mean()))
        if model_ema is not None:
            _logger.info('ema %.4f' % model_ema.module(x).abs().mean().item())
    torch.save({'state_dict': get_state_dict(model), 'arch': args.model}, 'last.pth.tar')
    other = create_model(args.model, num_classes=5, act_layer=args.act, checkpoint_path='last.pth.tar').eval()
    with torch.no_grad():
        _logger.info('reloaded %.6f' % (other(x) - out).abs().max().item())
    os.remove('last.pth.tar')


if __name__ == '__main__':
    main()

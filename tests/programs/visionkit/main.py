#!/usr/bin/env python
import argparse
import visionkit as vk
from visionkit.utils import CONFIGS, set_seed
from visionkit.models import create_model
from visionkit.data import build_loader
from visionkit.engine import *


def get_args():
    p = argparse.ArgumentParser()
    p.add_argument('--cfg', default='small'); p.add_argument('--eval', action='store_true'); p.add_argument('--resume', default='')
    p.add_argument('--opts', nargs=argparse.REMAINDER, default=[])
    return p.parse_args()


def main():
    args = get_args()
    set_seed(1)
    cfg = CONFIGS[args.cfg].merge(args.opts)
    print(vk.__version__, vk.models.list_models())
    model = create_model(cfg.model.pop('name'), **cfg.model)
    loaders = {k: build_loader(cfg.data, k == 'train') for k in ('train', 'val')}
    trainer = Trainer(cfg.train, model, build_loss(cfg.loss), loaders, 'runs/' + args.cfg)
    if args.resume:
        trainer.resume(args.resume)
    if args.eval:
        print('eval %.4f %.3f' % trainer.validate(), 'ema %.4f %.3f' % trainer.validate(trainer.ema), trainer.epoch)
        trainer.fit(trainer.epoch + 1)
        return
    trainer.fit(cfg.train.epochs)


if __name__ == '__main__':
    main()

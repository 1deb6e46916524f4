from __future__ import print_function, division

import argparse

import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim

from kit.blocks import Net
from kit.data import Corners, fetch

try:
    autocast = torch.cuda.amp.autocast
except:
    # older versions
    class autocast:
        def __init__(self, enabled):
            pass

        def __enter__(self):
            pass

        def __exit__(self, *args):
            pass

try:
    from torch.cuda.amp import GradScaler
except ImportError:
    class GradScaler:
        def __init__(self):
            pass

        def scale(self, loss):
            return loss

        def unscale_(self, optimizer):
            pass

        def step(self, optimizer):
            optimizer.step()

        def update(self):
            pass


class MovingAverage(torch.optim.swa_utils.AveragedModel):
    def __init__(self, model, decay, device="cpu"):
        def ema_avg(average, value, num_averaged):
            return decay * average + (1 - decay) * value

        super().__init__(model, device, ema_avg, use_buffers=True)


@torch.inference_mode()
def evaluate(net, name):
    net.eval()
    corners = Corners(8, seed=5)
    x, y = zip(*[corners[i] for i in range(len(corners))])
    out = net(torch.stack(x))
    print("%s %.5f %.2f" % (name, F.cross_entropy(out, torch.tensor(y)).item(), (out.argmax(1) == torch.tensor(y)).float().mean()))


def main(args):
    net = Net(args.norm, 4)
    optimizer = optim.AdamW(net.parameters(), lr=args.lr)
    scaler = GradScaler(enabled=args.mixed_precision)
    average = MovingAverage(net, decay=0.6)
    for epoch in range(2):
        net.train()
        for i, (x, y) in enumerate(fetch(args.stage)):
            optimizer.zero_grad()
            with autocast(enabled=args.mixed_precision):
                loss = F.cross_entropy(net(x), y)
            scaler.scale(loss).backward()
            scaler.unscale_(optimizer)
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            scaler.step(optimizer)
            scaler.update()
            average.update_parameters(net)
            if epoch < 1 and i < 1:
                average.n_averaged.fill_(0)
            print("epoch %d loss %.6f" % (epoch, loss.item()))
        evaluate(net, "net")
        evaluate(average, "average")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--norm", default="batch")
    parser.add_argument("--stage", default="mix")
    parser.add_argument("--lr", type=float, default=0.02)
    parser.add_argument("--mixed_precision", action="store_true")
    main(parser.parse_args())

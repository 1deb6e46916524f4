import math
import os

import torch

from .registry import Registry

__all__ = ["HOOKS", "Hook", "Clip", "Average", "Report", "Keep", "Rate", "CosineRate", "StepRate", "RATES"]

HOOKS, RATES = Registry("hooks"), Registry("rates")


class Hook:
    def start(self, run):
        pass

    def before(self, run):
        pass

    def after(self, run):
        pass

    def end_epoch(self, run):
        pass


class Clip(Hook):
    """Steps the optimizer, with a bound on the gradient."""

    def __init__(self, options=None):
        self.options = options

    def after(self, run):
        run.optimizer.zero_grad()
        run.out["loss"].backward()
        if self.options:
            params = list(filter(lambda p: p.requires_grad and p.grad is not None, run.model.parameters()))
            run.seen["norm"] = float(torch.nn.utils.clip_grad_norm_(params, **self.options))
        run.optimizer.step()


class Rate(Hook):
    def __init__(self, warmup=0):
        self.warmup, self.first = warmup, []

    def start(self, run):
        for group in run.optimizer.param_groups:
            group.setdefault("initial_lr", group["lr"])
        self.first = [group["initial_lr"] for group in run.optimizer.param_groups]

    def factor(self, run):
        raise NotImplementedError

    def before(self, run):
        factor = self.factor(run) * min(1.0, (run.step + 1) / (self.warmup + 1))
        for group, lr in zip(run.optimizer.param_groups, self.first):
            group["lr"] = lr * factor


@RATES.register_module()
class CosineRate(Rate):
    def factor(self, run):
        return 0.5 * (1 + math.cos(math.pi * run.step / run.steps))


@RATES.register_module()
class StepRate(Rate):
    def __init__(self, every=1, gamma=0.5, **kwargs):
        super().__init__(**kwargs)
        self.every, self.gamma = every, gamma

    def factor(self, run):
        return self.gamma ** (run.epoch // self.every)


@HOOKS.register_module()
class Average(Hook):
    """Keeps means of the weights in buffers, and swaps them in for the tests."""

    def __init__(self, rate):
        self.rate = rate

    def start(self, run):
        self.weights = dict(run.model.named_parameters())
        for name, p in self.weights.items():
            run.model.register_buffer("mean_" + name.replace(".", "_"), p.data.clone())
        self.means = dict(run.model.named_buffers())

    def mean(self, name):
        return self.means["mean_" + name.replace(".", "_")]

    def after(self, run):
        for name, p in self.weights.items():
            self.mean(name).mul_(1 - self.rate).add_(p.data, alpha=self.rate)

    def end_epoch(self, run):
        distance = sum((p.data - self.mean(name)).pow(2).sum() for name, p in self.weights.items())
        run.seen["distance"] = distance.sqrt().item()


@HOOKS.register_module(name="Report")
class Report(Hook):
    def __init__(self, every):
        self.every = every

    def after(self, run):
        if (run.step + 1) % self.every == 0:
            rates = [group["lr"] for group in run.optimizer.param_groups]
            print("step", run.step, "loss %.6f" % run.out["loss"].item(), "rates %.6f %.6f" % (rates[0], rates[-1]),
                  " ".join("%s %.5f" % item for item in sorted(run.seen.items())))


@HOOKS.register_module
class Keep(Hook):
    def end_epoch(self, run):
        os.makedirs(run.work, exist_ok=True)
        torch.save({"epoch": run.epoch, "model": {k: v.cpu() for k, v in run.model.state_dict().items()}},
                   os.path.join(run.work, "last.ckpt"))

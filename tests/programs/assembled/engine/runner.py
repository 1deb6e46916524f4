import torch
from torch.optim import Optimizer

from .hooks import HOOKS, Hook


class Runner:
    def __init__(self, model, optimizer, work):
        assert hasattr(model, "train_step") and isinstance(optimizer, Optimizer)
        self.model, self.optimizer, self.work = model, optimizer, work
        self.hooks, self.seen, self.epoch, self._step = [], {}, 0, 0

    @property
    def step(self):
        return self._step

    def add(self, hook):
        hook = HOOKS.build(hook) if isinstance(hook, dict) else hook
        assert isinstance(hook, Hook)
        self.hooks.append(hook)

    def call(self, name):
        for hook in self.hooks:
            getattr(hook, name)(self)

    def run(self, batches, tests, epochs):
        self.steps = epochs * len(batches)
        self.call("start")
        for self.epoch in range(epochs):
            self.model.train()
            for batch in batches:
                self.call("before")
                self.out = self.model.train_step(batch)
                self.seen.update(self.out["log"])
                self.call("after")
                self._step += 1
            self.call("end_epoch")
            print("epoch %d hits %.4f distance %.5f" % (self.epoch, self.test(tests), self.seen.get("distance", 0)))

    @torch.no_grad()
    def test(self, batches):
        self.model.eval()
        hits, total = torch.zeros(1), 0
        for batch in batches:
            hits += (self.model(batch["image"], train=False).argmax(-1) == batch["label"]).float().sum()
            total += len(batch["label"])
        return float(hits) / total

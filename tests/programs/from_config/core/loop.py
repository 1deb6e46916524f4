import math
from abc import ABC, abstractmethod

import torch

from .meters import Running


class LoopBase(ABC):
    def __init__(self, settings, network, objective, optimizer, schedule=None, resume=None):
        self.settings, self.network, self.objective = settings, network, objective
        self.optimizer, self.schedule = optimizer, schedule
        self.first, self.best = 1, math.inf
        if resume:
            self.resume(resume)

    @abstractmethod
    def one_epoch(self, epoch):
        """Gives a dictionary of means."""

    def run(self):
        for epoch in range(self.first, self.settings["epochs"] + 1):
            found = self.one_epoch(epoch)
            print("epoch", epoch, " ".join("%s %.5f" % item for item in sorted(found.items())))
            better = found["held_loss"] < self.best
            self.best = min(self.best, found["held_loss"])
            self.keep(epoch, better)

    def keep(self, epoch, better):
        state = {"epoch": epoch, "best": self.best, "kind": type(self.network).__name__, "network": self.network.state_dict(),
                 "optimizer": self.optimizer.state_dict(), "options": self.settings["network"]}
        if self.schedule is not None:
            state["schedule"] = self.schedule.state_dict()
        names = ["epoch%d.ckpt" % epoch] + ["best.ckpt"] * better
        for name in names:
            torch.save(state, str(self.settings.out / name))

    def resume(self, path):
        state = torch.load(path, map_location="cpu", weights_only=False)
        assert state["options"] == self.settings["network"], "another network"
        self.first, self.best = state["epoch"] + 1, state["best"]
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        if self.schedule is not None:
            self.schedule.load_state_dict(state["schedule"])
        print("resumed %s behind epoch %d" % (state["kind"], state["epoch"]))


class Loop(LoopBase):
    def __init__(self, *args, loaders, scores, device, **kwargs):
        super().__init__(*args, **kwargs)
        self.loaders, self.scores, self.device = loaders, scores, device
        self.seen = 0

    def one_epoch(self, epoch):
        self.network.train()
        meter = Running("loss", *[s.__name__ for s in self.scores])
        for images, labels in self.loaders[0]:
            images, labels = images.to(self.device), labels.to(self.device)
            self.optimizer.zero_grad()
            out = self.network(images)
            loss = self.objective(out, labels)
            loss.backward()
            self.optimizer.step()
            meter.add(len(labels), loss=loss, **{s.__name__: s(out, labels) for s in self.scores})
            self.seen += 1
            print("step", (epoch - 1) * len(self.loaders[0]) + self.seen % len(self.loaders[0]), "loss %.6f" % loss.item())
        found = {**meter.means(), **self.check()}
        if self.schedule is not None:
            self.schedule.step()
        found["lr"] = self.optimizer.param_groups[0]["lr"]
        return found

    @torch.no_grad()
    def check(self):
        self.network.eval()
        meter = Running("loss", *[s.__name__ for s in self.scores])
        for images, labels in self.loaders[1]:
            out = self.network(images.to(self.device))
            meter.add(len(labels), loss=self.objective(out, labels), **{s.__name__: s(out, labels) for s in self.scores})
        return meter.means("held_")

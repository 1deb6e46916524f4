"""The state of what a trainer was given: a scheduler is told by its name."""
import torch
from caselib import fill, floats


class Trainer:
    def __init__(self, model, optimizer, lr_scheduler=None):
        self.model, self.optimizer, self.lr_scheduler = model, optimizer, lr_scheduler

    def save(self):
        return {"model": self.model.state_dict(), "scheduler": self.lr_scheduler.state_dict()}

    def load(self, state):
        self.model.load_state_dict(state["model"])
        if self.lr_scheduler is not None:
            self.lr_scheduler.load_state_dict(state["scheduler"])


def trainer(**objects):
    return Trainer(**objects)


def make(seed):
    model = torch.nn.Linear(3, 2)
    fill(model, seed)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return trainer(model=model, optimizer=optimizer, lr_scheduler=torch.optim.lr_scheduler.StepLR(optimizer, 2))


def case_loaded():
    first, second = make(0), make(1)
    for _ in range(3):
        first.optimizer.step()
        first.lr_scheduler.step()
    second.load(first.save())
    second.optimizer.step()
    second.lr_scheduler.step()
    return second.model(torch.tensor(floats(2, 3))), second.lr_scheduler.last_epoch

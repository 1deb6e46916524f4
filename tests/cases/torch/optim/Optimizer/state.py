import torch
from caselib import floats


class Counting(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, dict(lr=lr))

    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                self.state[p]["steps"] = self.state[p].get("steps", 0) + 1


def case_own_optimizer():
    p = torch.nn.Parameter(torch.tensor(floats(3)))
    optimizer = Counting([p], 0.1)
    optimizer.step()
    optimizer.step()
    return optimizer.state[p]["steps"], optimizer.defaults["lr"]

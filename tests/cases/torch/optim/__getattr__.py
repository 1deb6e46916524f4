import torch
from caselib import floats


def train(name, **options):
    p = torch.nn.Parameter(torch.tensor(floats(3, 4)))
    optimizer = getattr(torch.optim, name)([p], **options)
    for i in range(3):
        optimizer.zero_grad()
        (torch.matmul(torch.tensor(floats(2, 3, seed=i)), p) ** 2).mean().backward()
        optimizer.step()
    return p.detach()


def case_names():
    return train("SGD", lr=0.1), train("SGD", lr=0.1, momentum=0.9, nesterov=True), train("Adam"), train("RMSprop", alpha=0.9)


def case_options():
    return train("AdamW", lr=1, betas=(0.8, 0.9), eps=1e-6, weight_decay=0), train("Adagrad"), train("Adadelta", foreach=False)


class Trainer:
    def __init__(self, parameters, optimizer=torch.optim.Adam, **options):
        self.optimizer = optimizer(parameters, **options)

    def step(self, p):
        self.optimizer.zero_grad()
        (p * p).sum().backward()
        self.optimizer.step()
        return p.detach()


def case_classes_as_values():
    found = []
    kinds = [torch.optim.SGD, torch.optim.AdamW, torch.optim.RMSprop, torch.optim.Adagrad, torch.optim.Adadelta, torch.optim.Adamax,
             torch.optim.NAdam, torch.optim.RAdam]
    for kind in kinds:
        p = torch.nn.Parameter(torch.tensor(floats(3)))
        found.append(Trainer([p], optimizer=kind, lr=0.1, weight_decay=0.01).step(p))
    p = torch.nn.Parameter(torch.tensor(floats(3)))
    trainer = Trainer([p])
    return found, trainer.step(p), isinstance(trainer.optimizer, torch.optim.Adam), isinstance(trainer.optimizer, (torch.optim.SGD, torch.optim.Adagrad))


def build(module, name, *args, **options):
    return getattr(module, name)(*args, **options)


def case_module_handed_to_a_function():
    p = torch.nn.Parameter(torch.tensor(floats(3)))
    optimizer = build(torch.optim, "SGD", [p], lr=0.1, momentum=0.9)
    (p * p).sum().backward()
    optimizer.step()
    return p.detach()


def case_defaults_of_options():
    out = []
    for name in 'Rprop', 'SGD':
        weight = torch.nn.Parameter(torch.tensor([1.0, -2.0]))
        optimizer = getattr(torch.optim, name)([weight], **{})
        for _ in range(3):
            optimizer.zero_grad()
            (weight ** 2).sum().backward()
            optimizer.step()
        out.append(weight.detach())
    return out

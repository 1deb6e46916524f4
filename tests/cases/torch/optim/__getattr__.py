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

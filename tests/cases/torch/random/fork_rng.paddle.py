import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.random.fork_rng: save and restore with paddle.get_rng_state() and set_rng_state()
    return torch.random.fork_rng


def todo_call():
    # TODO(pt2pd): TPD2001 torch.random.fork_rng: save and restore with paddle.get_rng_state() and set_rng_state()
    return torch.random.fork_rng()

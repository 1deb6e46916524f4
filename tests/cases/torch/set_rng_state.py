import torch


def case_forms():
    state = torch.get_rng_state()
    a = torch.randn(3)
    torch.set_rng_state(new_state=state)
    b = torch.randn(3)
    torch.random.set_rng_state(state)
    return torch.equal(a, b), torch.equal(a, torch.randn(3))

import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.utils.logits_to_probs: no equivalent; rewrite this part by hand
    return torch.distributions.utils.logits_to_probs


def todo_call(logits):
    # TODO(pt2pd): TPD2001 torch.distributions.utils.logits_to_probs: no equivalent; rewrite this part by hand
    return (
        torch.distributions.utils.logits_to_probs(logits),
        torch.distributions.utils.logits_to_probs(logits, is_binary=True))

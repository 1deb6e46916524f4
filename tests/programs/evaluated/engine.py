"""Training and evaluation of whatever network is handed in."""
import torch
import torch.nn.functional as F


def train(model, optimizer, batches):
    model.train()
    for x, y in batches:
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@torch.no_grad()
def evaluate(model, batches):
    model.eval()
    return sum(F.mse_loss(model(x), y).item() for x, y in batches) / len(batches)

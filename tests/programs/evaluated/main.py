"""Trains and evaluates: the small batches' running variance shows."""
import numpy as np
import torch

from engine import evaluate, train
from net import Net


def main():
    rng = np.random.RandomState(0)
    batches = [(torch.tensor(rng.randn(2, 1, 5, 5), dtype=torch.float32), torch.tensor(rng.randn(2, 1), dtype=torch.float32))
               for _ in range(4)]
    model = Net(3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for epoch in range(3):
        print("epoch %d loss %.5f score %.5f" % (epoch, train(model, optimizer, batches), evaluate(model, batches)))


if __name__ == "__main__":
    main()

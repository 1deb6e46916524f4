import os
import sys
import argparse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import numpy as np
import torch
from torch import autograd, optim
from nets import Critic, Generator, weights_init


def gradient_penalty(critic, real, fake, labels, device):
    alpha = torch.from_numpy(np.linspace(0, 1, real.size(0), dtype=np.float32)).to(device).view(-1, 1, 1, 1).expand_as(real)
    mixed = (alpha * real + (1 - alpha) * fake).requires_grad_(True)
    score = critic(mixed, labels)
    grads = autograd.grad(outputs=score, inputs=mixed, grad_outputs=torch.ones_like(score), create_graph=True, retain_graph=True, only_inputs=True)[0]
    return ((grads.view(grads.size(0), -1).norm(2, dim=1) - 1) ** 2).mean()


def fill(model):
    for i, p in enumerate(model.parameters()):
        n = p.numel()
        p.data.copy_(torch.from_numpy((np.sin(np.arange(n) + i) * 0.1).astype("float32").reshape(tuple(p.shape))))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=4)
    args = parser.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    G, D = Generator().to(device), Critic().to(device)
    G.apply(weights_init)
    D.apply(weights_init)
    fill(G), fill(D)
    opt_g = optim.Adam(G.parameters(), lr=1e-3, betas=(0.0, 0.9))
    opt_d = optim.Adam(D.parameters(), lr=1e-3, betas=(0.0, 0.9))
    rng = np.random.RandomState(0)
    for step in range(args.steps):
        real = torch.from_numpy(rng.rand(4, 1, 8, 8).astype("float32")).to(device)
        z = torch.from_numpy(rng.randn(4, 8).astype("float32")).to(device)
        labels = torch.from_numpy(rng.randint(0, 4, 4)).to(device)
        for p in D.parameters():
            p.requires_grad = True
        D.zero_grad()
        fake = G(z).detach()
        loss_d = D(fake, labels).mean() - D(real, labels).mean() + 10 * gradient_penalty(D, real, fake, labels, device)
        loss_d.backward()
        opt_d.step()
        for p in D.parameters():
            p.requires_grad = False
        G.zero_grad()
        loss_g = -D(G(z), labels).mean()
        loss_g.backward()
        opt_g.step()
        print("step %d d %.5f g %.5f" % (step, loss_d.item(), loss_g.item()))
    print("weights", tuple(D.fc.weight.shape), round(D.fc.weight.abs().sum().item(), 4))
    torch.save({"G": G.state_dict(), "D": D.state_dict()}, "penalised.pt")
    G2 = Generator()
    G2.load_state_dict(torch.load("penalised.pt", map_location=device)["G"])
    G2.eval()
    with torch.no_grad():
        print("sample", round(G2(torch.ones(1, 8)).sum().item(), 4))


if __name__ == "__main__":
    main()

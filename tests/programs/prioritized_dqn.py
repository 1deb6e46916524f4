"""Double, dueling Q-learning with a replay that prefers surprising transitions, on a small environment written here."""
import random
from collections import deque, namedtuple
from itertools import count

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim

Transition = namedtuple("Transition", ("state", "action", "reward", "next_state", "done"))
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Balance:
    """Keep a drifting point near zero."""
    actions, size = 3, 3

    def reset(self):
        self.x, self.v, self.t = np.random.uniform(-0.5, 0.5), 0.0, 0
        return self.observe()

    def observe(self):
        return np.array([self.x, self.v, np.tanh(self.x * self.v)], dtype=np.float32)

    def step(self, action):
        self.v = 0.9 * self.v + 0.1 * (action - 1)
        self.x += self.v
        self.t += 1
        return self.observe(), 1.0 - abs(self.x), bool(abs(self.x) > 1.5 or self.t >= 12)


class Replay:
    def __init__(self, capacity, power=0.6):
        self.items, self.weights, self.power = deque(maxlen=capacity), deque(maxlen=capacity), power

    def __len__(self):
        return len(self.items)

    def add(self, error, *values):
        self.items.append(Transition(*values))
        self.weights.append((float(error) + 0.01) ** self.power)

    def sample(self, n):
        p = np.array(self.weights, dtype=np.float64)
        p /= p.sum()
        picked = np.random.choice(len(p), n, p=p)
        scale = (len(p) * p[picked]) ** -0.4
        return Transition(*zip(*[self.items[i] for i in picked])), picked, scale / scale.max()

    def update(self, picked, errors):
        for i, error in zip(picked, errors):
            self.weights[i] = (float(error) + 0.01) ** self.power


class Dueling(nn.Module):
    def __init__(self, inputs, actions, hidden=16):
        super(Dueling, self).__init__()
        self.body = nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(True))
        self.value, self.gain = nn.Linear(hidden, 1), nn.Linear(hidden, actions)

    def forward(self, x):
        h = self.body(x)
        gain = self.gain(h)
        return self.value(h) + gain - gain.mean(dim=1, keepdim=True)


class Agent:
    def __init__(self, env, gamma=0.95):
        self.gamma, self.epsilon, self.env = gamma, 1.0, env
        self.online, self.target = Dueling(env.size, env.actions).to(device), Dueling(env.size, env.actions).to(device)
        self.online.apply(self.initialize)
        self.optimizer = optim.Adam(self.online.parameters(), lr=0.005)
        self.replay = Replay(128)
        self.copy()

    @staticmethod
    def initialize(m):
        if m.__class__.__name__.find("Linear") != -1:
            nn.init.xavier_uniform_(m.weight)

    def copy(self):
        self.target.load_state_dict(self.online.state_dict())

    def act(self, state):
        if random.random() < self.epsilon:
            return random.randrange(self.env.actions)
        with torch.no_grad():
            _, action = torch.max(self.online(torch.from_numpy(state).unsqueeze(0)), 1)
        return int(action)

    def remember(self, state, action, reward, next_state, done):
        now = self.online(torch.FloatTensor(state).unsqueeze(0)).data
        then = self.target(torch.FloatTensor(next_state).unsqueeze(0)).data
        before = now[0][action].item()
        now[0][action] = reward if done else reward + self.gamma * torch.max(then)
        self.replay.add(abs(before - now[0][action]), state, action, reward, next_state, done)

    def learn(self, n=16):
        self.epsilon = max(0.05, self.epsilon * 0.97)
        batch, picked, scale = self.replay.sample(n)
        states = torch.tensor(np.vstack(batch.state), device=device)
        after = torch.Tensor(np.array(batch.next_state)).to(device)
        actions = torch.LongTensor(batch.action).view(-1, 1)
        rewards, alive = torch.tensor(batch.reward, dtype=torch.float), 1 - torch.tensor(batch.done, dtype=torch.uint8)
        guess = self.online(states).gather(1, actions).squeeze(1)
        best = self.online(after).max(1)[1].unsqueeze(1)
        wanted = rewards + alive * self.gamma * self.target(after).detach().gather(1, best).squeeze(-1)
        self.replay.update(picked, torch.abs(guess - wanted).data.numpy())
        one_hot = torch.zeros(n, self.env.actions).scatter_(1, actions, 1)
        chosen = torch.sum(self.online(states).mul(one_hot), dim=1)
        loss = (torch.FloatTensor(scale) * F.mse_loss(guess, wanted, reduction="none")).mean() + 0.1 * F.smooth_l1_loss(chosen, wanted)
        self.optimizer.zero_grad()
        loss.backward()
        for p in self.online.parameters():
            p.grad.data.clamp_(-1, 1)
        self.optimizer.step()
        return loss.item()


random.seed(1)
np.random.seed(1)
env = Balance()
agent, steps, recent = Agent(env), 0, deque(maxlen=10)
for episode in range(8):
    state, total = env.reset(), 0.0
    for t in count():
        action = agent.act(state)
        next_state, reward, done = env.step(action)
        agent.remember(state, action, reward, next_state, done)
        state, total = next_state, total + reward
        if len(agent.replay) >= 24:
            recent.append(agent.learn())
            print("step %d loss %.6f" % (steps, recent[-1]))
            steps += 1
        if done:
            agent.copy()
            break
torch.save(agent.online, "agent.pt")
restored = torch.load("agent.pt", weights_only=False)
restored.eval()
print(restored(torch.zeros(1, 3)).argmax(1).item(), np.mean(recent) > 0)

import argparse

from common import batches, read_plan
import torch
from parts import MODELS

parser = argparse.ArgumentParser()
parser.add_argument("plan")
parser.add_argument("checkpoint")
args = parser.parse_args()
plan = read_plan(args.plan)
model = MODELS.build(plan["model"])
saved = torch.load(args.checkpoint, map_location=lambda storage, place: storage)
model.load_state_dict({k: v for k, v in saved["model"].items() if not k.startswith("mean_")}, strict=True)
model.eval()
with torch.no_grad():
    scores = torch.cat([model(train=False, **batch) for batch in batches(30, 5, 7)])
print(saved["epoch"], tuple(scores.shape), "%.2f" % scores.max(dim=1).values.mean().item(), torch.bincount(scores.argmax(1), minlength=3).tolist())

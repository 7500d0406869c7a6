"""The chair's words, begun for them: content, planning, microplanning, realisation."""
